import { chmodSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { PNG } from 'pngjs'
import { everything } from '../../shared/history-search'
import { test } from '../support/counter-test'
import { expectEvent, expectStatus, type Kasir, scan } from '../support/launch-kasir'
import { paymentId } from '../support/payment-ids'

test.skip(
  process.platform === 'win32',
  'rights are not in a mode there: the folder of the account guards its files',
)
test.use({ settings: { printer: { kind: 'pdf' } } })

/** Everything below a folder that anybody but its owner may read or write. A link's own mode says nothing. */
const openToOthers = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    // Chromium's helpers write, and take away, for a moment after the app has ended.
    const found = lstatSync(join(folder, name), { throwIfNoEntry: false })
    return found !== undefined && !found.isSymbolicLink() && (found.mode & 0o077) !== 0
  })

/** All that the owner can have written, in this order; most of it into the one chosen file. */
const wishes = [
  ['saveDiagnostics', undefined],
  ['keepPicture', { bytes: [...PNG.sync.write(new PNG({ width: 1, height: 1 }))] }],
  ['saveCashier', { id: null, name: 'Sari', role: 'owner', pin: { kind: 'none' } }],
  ['saveApiKey', { apiKey: 'kunci', passphrase: 'kucing oren makan ikan' }],
  ['setAutostart', { wanted: true }],
  ['saveArchive', undefined],
  ['startExport', { query: everything, format: 'csv' }],
] as const

const write = ({ cashier }: Kasir, wish: (typeof wishes)[number]): Promise<unknown> =>
  cashier.evaluate(([name, what]) => {
    const request = what !== undefined && 'bytes' in what ? { bytes: new Uint8Array(what.bytes) } : what
    return window.kasir?.[name]?.(request)
  }, wish)

test('whatever the app writes, nobody else on this PC can read: history, logs, receipts, exports, backups', async ({
  launch,
  installation,
  simulator,
}) => {
  const { folder } = installation
  for (const ours of ['settings.json', 'events.jsonl']) chmodSync(join(folder, ours), 0o600)
  // Made by hand, or copied from another PC.
  chmodSync(folder, 0o755)
  // As most systems have it: everybody may read what nobody restricted.
  const before = process.umask(0o022)
  const kasir = await launch({
    KASIR_API_KEY: '',
    KASIR_CHOSEN_FILE: join(folder, 'chosen'),
    XDG_CONFIG_HOME: join(folder, 'config'),
  })
  process.umask(before)
  for (const wish of wishes) {
    expect(await write(kasir, wish)).toMatchObject({ ok: true })
    expect(openToOthers(folder)).toEqual([])
  }
  await scan(kasir, 'XID-1001')
  await expectStatus(kasir, 'unpaid')
  simulator.pay(paymentId('XID-1001'))
  await expectEvent(installation, 'receipt.printed', 'XID-1001')
  expect(readdirSync(folder)).toContainEqual(expect.stringMatching(/\.sqlite-wal$/))
  expect(openToOthers(folder)).toEqual([])
  await kasir.close()

  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining([
      'api-key.sealed',
      'backups',
      'cashiers.json',
      'chosen',
      'config',
      'logs',
      'receipts',
    ]),
  )
  expect(openToOthers(folder)).toEqual([])
  expect(lstatSync(folder).mode & 0o077).toBe(0)
})
