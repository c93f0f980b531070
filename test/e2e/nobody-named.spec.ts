import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { answerWith, publishedSample, test } from '../support/counter-test'
import { expectEvent, expectStatus, logOf, scan } from '../support/launch-kasir'

const INSTANT = 'PID-1683603627'
/** Whoever stands in the published sample, in what a server says, and behind the counter. */
const people = [
  'sopo jei aku ra ngerti',
  '08967872837',
  'Kawasan Mega Kuningan',
  'Jl. Jenderal Sudirman No.45',
  'Budi Contohnya',
  '3456-7890',
  'Sari Kasir',
]
const scolding = JSON.stringify({
  status: false,
  text: 'Bill of Budi Contohnya (0812-3456-7890) was called off',
  result: null,
})

test('nobody is named in the log or in the file for support: not in a bill, not by a server, not behind the counter', async ({
  launch,
  installation,
  simulator,
}) => {
  const diagnostics = join(installation.folder, 'diagnosa.json')
  const kasir = await launch({ KASIR_CHOSEN_FILE: diagnostics })
  await kasir.cashier.evaluate(() =>
    window.kasir?.saveCashier?.({ id: null, name: 'Sari Kasir', role: 'owner', pin: { kind: 'none' } }),
  )
  simulator.answerNext(INSTANT, answerWith(publishedSample('instant-paid')))
  await scan(kasir, INSTANT)
  await expectStatus(kasir, 'paid')
  await expectEvent(installation, 'receipt.printed', INSTANT)
  simulator.answerAlways('XID-1001', answerWith(scolding))
  await scan(kasir, 'XID-1001')
  await expect(kasir.cashier.getByText('api-refused').first()).toBeVisible()

  // Somebody put files of their own beside ours, and named them after people.
  for (const person of ['sopo jei aku ra ngerti', 'Sari Kasir'])
    writeFileSync(join(installation.folder, `untuk ${person}.txt`), '')

  expect(await kasir.cashier.evaluate(() => window.kasir?.saveDiagnostics?.())).toMatchObject({ ok: true })
  const said = readFileSync(diagnostics, 'utf8')
  expect(said).toContain('"api-refused"')
  expect(said).toContain('"untuk ***.txt"')
  for (const person of people) {
    expect(logOf(installation)).not.toContain(person)
    expect(said).not.toContain(person)
  }
})
