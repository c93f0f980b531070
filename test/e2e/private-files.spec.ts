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

/** Has the app write, one after the other, all that the owner can have written. */
const writeEverything = ({ cashier }: Kasir) =>
  cashier.evaluate(
    async ({ query, png }) => {
      const main = window.kasir
      const asked = [
        await main?.saveDiagnostics?.(),
        await main?.keepPicture?.({ bytes: new Uint8Array(png) }),
        await main?.saveCashier?.({ id: null, name: 'Sari', role: 'owner', pin: { kind: 'none' } }),
        await main?.saveApiKey?.({ apiKey: 'kunci', passphrase: 'kucing oren makan ikan' }),
        await main?.setAutostart?.({ wanted: true }),
        await main?.saveArchive?.(),
      ]
      return [asked, await main?.startExport?.({ query, format: 'csv' })]
    },
    { query: everything, png: [...PNG.sync.write(new PNG({ width: 1, height: 1 }))] },
  )

test('whatever the app writes, nobody else on this PC can read: history, logs, receipts, exports, backups', async ({
  launch,
  installation,
  simulator,
}) => {
  const { folder } = installation
  for (const ours of ['settings.json', 'events.jsonl']) chmodSync(join(folder, ours), 0o600)
  // As most systems have it: everybody may read what nobody restricted.
  const before = process.umask(0o022)
  const kasir = await launch({
    KASIR_API_KEY: '',
    KASIR_CHOSEN_FILE: join(folder, 'chosen'),
    XDG_CONFIG_HOME: join(folder, 'config'),
  })
  process.umask(before)
  const written = await writeEverything(kasir)
  expect(JSON.stringify(written)).not.toContain('"ok":false')
  await scan(kasir, 'XID-1001')
  await expectStatus(kasir, 'unpaid')
  simulator.pay(paymentId('XID-1001'))
  await expectEvent(installation, 'receipt.printed', 'XID-1001')
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
})
