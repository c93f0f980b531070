import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { observationsTable } from '../../electron/database/observations'
import { openDatabase } from '../../electron/database/open-database'
import { paymentsTable } from '../../electron/database/payments'
import { printJobsTable } from '../../electron/database/print-jobs'
import { historyQueries, historySearch } from '../../electron/database/search-history'
import { wordsOfTerm } from '../../electron/database/search-words'
import { paymentSettler } from '../../electron/payments/settle-payment'
import { fillHistory } from '../../scripts/seed/fill-history'
import { everything, type HistoryQuery } from '../../shared/history-search'
import { answered, expressPayment } from '../support/observations'
import { keyToPainted, startTimes } from './history-in-window'
import { percentile, sampled } from './sampled'

const UNTIL = new Date('2026-11-23T00:00:00Z')

/** As cashiers type them: names, numbers from their end, from their beginning, letter by letter. */
const LONG = [
  'budi',
  'santoso',
  'Siti R',
  '0812',
  '65.000',
  'GK-11',
  'YAN-',
  'XID-1',
  'PID-1000',
  '4567890',
].concat([
  '123',
  '7777',
  '00350',
  'hendra l',
  'nobody',
  'XID-1003500',
  'lestari',
  'rahayu',
  '240.500',
  'dewi',
])
const SHORT = ['bu', 'ti', 'XI', '10', '77', 'gk', 'zz', '-1', 'yu', '0.']

/** Searching and writing in a history of so many payments, beside raw SQL and beside an empty history. */
export async function benchHistory(count: number, say: (line: string) => void): Promise<void> {
  const folder = join('out', `bench-history-${count}`)
  const file = join(folder, 'history.sqlite')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    say(`filling ${file} …`)
    fillHistory(file, count, UNTIL, () => undefined)
  }
  const opening = sampled([file], (each) => openDatabase(each).close(), 20)
  const database = openDatabase(file)
  const search = historySearch(database, () => 'Asia/Jakarta')
  const raw = database.prepare(historyQueries.words)
  const look = (query: Partial<HistoryQuery>) => search({ ...everything, ...query }, null)
  const rawLook = (term: string): unknown => {
    const words = wordsOfTerm(term.toLowerCase())
    const match = words.map((word) => `"${word}"`).join(' AND ')
    const bounds = { oldest: 0, newest: Number.MAX_SAFE_INTEGER, since: '', until: '~', limit: 61 }
    return raw.all({ ...bounds, words: match, term: words.length > 1 ? term.toLowerCase() : null })
  }

  const table: [string, number, number, number | null][] = []
  const add = (name: string, times: readonly number[], baseline: readonly number[] | null): void => {
    const ratio = baseline === null ? null : percentile(times, 0.5) / percentile(baseline, 0.5)
    table.push([name, percentile(times, 0.5), percentile(times, 0.95), ratio])
  }
  add(
    'search, three characters and more ÷ raw SQL',
    sampled(LONG, (term) => look({ term })),
    sampled(LONG, rawLook),
  )
  add(
    'search, two characters ÷ raw SQL',
    sampled(SHORT, (term) => look({ term })),
    sampled(SHORT, rawLook),
  )
  add(
    'narrowed by a status and a term',
    sampled(LONG, (term) => look({ term, status: 'ended' })),
    null,
  )
  add(
    'narrowed by a month',
    sampled(['2026-03', '2025-09'], (month) => look({ from: `${month}-01`, to: `${month}-28` })),
    null,
  )
  add(
    'the list, from its beginning',
    sampled([null], () => look({})),
    null,
  )
  const emptyFolder = mkdtempSync(join(tmpdir(), 'kasir-bench-'))
  const empty = join(emptyFolder, 'history.sqlite')
  openDatabase(empty).close()
  add(
    'opening the file ÷ an empty history',
    opening,
    sampled([empty], (each) => openDatabase(each).close(), 20),
  )
  add('storing an answer ÷ an empty history', writing(file), writing(empty))
  rmSync(emptyFolder, { recursive: true })
  database.close()

  const starts = await startTimes(file)
  add('start to scan field ÷ an empty history', starts.full, starts.empty)
  add('from a key to painted ÷ an empty history', await keyToPainted(file), await keyToPainted(null))

  say(`\n${count.toLocaleString('en')} payments, ${Math.round(statSync(file).size / count)} bytes each\n`)
  say('| figure | p50 ms | p95 ms | ratio of p50 |\n|---|---|---|---|')
  for (const [name, middle, late, ratio] of table)
    say(`| ${name} | ${middle.toFixed(2)} | ${late.toFixed(2)} | ${ratio === null ? '' : ratio.toFixed(2)} |`)
}

/** Milliseconds for each observation stored through the app's own settler, every one durable on the disk. */
function writing(file: string): readonly number[] {
  const database = openDatabase(file)
  const settle = paymentSettler(
    database,
    {
      payments: paymentsTable(database),
      observations: observationsTable(database),
      printJobs: printJobsTable(database),
    },
    () => ({ requirePaidAt: false, expiryMinutes: 5 }),
    () => true,
  )
  const ids = Array.from({ length: 200 }, (_, index) => `XID-BENCH-${process.pid}-${index}`)
  const times = sampled(ids, (id) => settle(answered(expressPayment(id, { code: '0' }))), 1)
  // Or whoever starts the app with this history would print two hundred receipts.
  database.exec("UPDATE print_jobs SET state = 'printed' WHERE state = 'waiting'")
  database.close()
  return times
}
