import { monitorEventLoopDelay } from 'node:perf_hooks'
import { copyFileSync, createReadStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, inject, onTestFinished, test, vi } from 'vitest'
import { checkArchive } from '../../electron/database/check-archive'
import { complaintsOf } from '../../electron/database/check-history'
import { copyHistory } from '../../electron/database/copy-history'
import { makeArchive } from '../../electron/database/make-archive'
import { openDatabase, openToRead } from '../../electron/database/open-database'
import { paymentsTable } from '../../electron/database/payments'
import { paymentRemoval } from '../../electron/database/remove-payments'
import { salesReports } from '../../electron/database/sales-report'
import { HISTORY_PAGE, historySearch } from '../../electron/database/search-history'
import { historyExport } from '../../electron/exports/export-history'
import { businessDaySchema } from '../../shared/business-day'
import { everything } from '../../shared/history-search'
import { together } from '../../shared/sales-report'
import { defaultSettings } from '../../shared/default-settings'
import { given } from '../support/given'
import { temporaryFolder } from '../support/temporary-history'
import { utc } from '../support/utc'

const PAYMENTS = 100_000
const AT = utc('2026-11-23T00:00:00Z')
const day = (text: string) => businessDaySchema.parse(text)

test('a hundred thousand payments leave as CSV, each once, newest first, while other work goes on', async () => {
  const database = openToRead(inject('largeHistory'))
  onTestFinished(() => void database.close())
  const file = join(temporaryFolder(), 'all.csv')
  const exporting = historyExport({
    history: historySearch(database, () => 'Asia/Jakarta'),
    payments: paymentsTable(database),
    audit: { append: () => undefined },
    environment: 'production',
    settings: () => defaultSettings,
    chooseFile: async () => file,
    clock: { now: () => AT, elapsed: () => 0 },
    log: { info: () => undefined, warn: () => undefined },
  })
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  let turns = 0
  const turning = setInterval(() => turns++, 0)
  await exporting.start({ query: everything, format: 'csv' })
  await vi.waitUntil(() => exporting.state().kind !== 'running', { timeout: 120_000, interval: 100 })
  delay.disable()
  clearInterval(turning)
  // Other work had its turn about as often as a page was written.
  expect(turns).toBeGreaterThan(PAYMENTS / HISTORY_PAGE / 4)
  expect(exporting.state()).toMatchObject({ kind: 'done', rows: PAYMENTS })

  const ids = new Set<string>()
  let lines = 0
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (lines++ > 0) ids.add(line.slice(0, line.indexOf(';')))
  }
  expect([lines, ids.size]).toEqual([PAYMENTS + 1, PAYMENTS])
  const { newest } = historySearch(database, () => 'Asia/Jakarta')(everything, null)
  expect(newest).toBe(PAYMENTS)
  process.stdout.write(
    `export: ${Math.round(statSync(file).size / 2 ** 20)} MB, longest stall ${Math.round(delay.max / 1e6)} ms\n`,
  )
})

test('a report of years adds up to what all those payments say', () => {
  const database = openToRead(inject('largeHistory'))
  onTestFinished(() => void database.close())
  const report = salesReports(database, () => ({ timeZone: 'Asia/Jakarta', endsAt: 4 }))
  const { periods } = report({ from: day('2022-12-01'), to: day('2026-12-31'), by: 'month' })
  const all = database
    .prepare("SELECT count(*) AS count, sum(amount) AS amount FROM payments WHERE status = 'paid'")
    .get()
  const sums = periods.map(together)
  expect({
    count: sums.reduce((sum, each) => sum + each.count, 0),
    amount: sums.reduce((sum, each) => sum + each.amount, 0),
  }).toEqual(all)
})

test('all of it becomes an archive that passes every check; the oldest are removed and nothing else', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'history-production.sqlite')
  copyFileSync(inject('largeHistory'), file)
  const database = openDatabase(file)
  onTestFinished(() => void database.close())
  // Whoever made this history printed nothing, and nobody waits for it.
  database.exec("UPDATE print_jobs SET state = 'printed' WHERE state <> 'printed'")
  const archive = join(folder, 'all.sqlite')
  const mark = { environment: 'production', shop: 'Toko Besar', madeAt: AT } as const
  given(await makeArchive(file, archive, mark, copyHistory))
  expect(checkArchive(archive, join(folder, 'copy.sqlite'), file, 'production')).toMatchObject({
    ok: true,
    value: { payments: PAYMENTS, here: PAYMENTS, onlyHere: 0 },
  })

  const removal = paymentRemoval(database)
  // Some of it: the tests have other things to do.
  const before = utc(
    String(database.prepare('SELECT opened_at FROM search_entries WHERE number = 5001').pluck().get()),
  )
  const { payments } = removal.plan(before, AT)
  expect(payments).toBeGreaterThan(1000)
  expect(await removal.remove(before, { name: 'all.sqlite', madeAt: AT })).toBe(payments)
  const count = (table: string) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  expect(['payments', 'search_entries'].map(count)).toEqual([PAYMENTS - payments, PAYMENTS - payments])
  expect(database.pragma('foreign_key_check')).toEqual([])
  expect(complaintsOf(file, 'quick_check')).toBeNull()
})
