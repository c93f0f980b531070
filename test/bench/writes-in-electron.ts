/** Played by writes.ts in the app's runtime; prints what it measured as JSON. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { HistoryDatabase } from '../../electron/database/history-database'
import { observationsTable } from '../../electron/database/observations'
import { openDatabase } from '../../electron/database/open-database'
import { paymentsTable } from '../../electron/database/payments'
import { printJobsTable } from '../../electron/database/print-jobs'
import { paymentSettler } from '../../electron/payments/settle-payment'
import { answered, expressPayment } from '../support/observations'

/** Short ones, in turn: the disk has good and bad moments. */
const BLOCKS = 400
const PAYMENTS_IN_BLOCK = 1

type Write = { readonly sql: string; readonly given: readonly unknown[] }

// On the disk the project is on: a folder for temporary files may be in memory.
mkdirSync('out', { recursive: true })
const folder = mkdtempSync(join('out', 'bench-writes-'))
const open = (name: string): HistoryDatabase => openDatabase(join(folder, name))

const settlerOn = (database: HistoryDatabase) =>
  paymentSettler(
    database,
    {
      payments: paymentsTable(database),
      observations: observationsTable(database),
      printJobs: printJobsTable(database),
    },
    () => ({ requirePaidAt: false, expiryMinutes: 5 }),
    () => true,
  )

/** Every statement that changes something, with what it was given, as it is run. */
function recorded(database: HistoryDatabase, note: (write: Write) => void): HistoryDatabase {
  return new Proxy(database, {
    get: (target, name) => {
      const part: unknown = Reflect.get(target, name, target)
      if (typeof part !== 'function') return part
      if (name !== 'prepare') return part.bind(target)
      return (sql: string) => {
        const statement = target.prepare(sql)
        const changes = /^\s*(?:INSERT|UPDATE|DELETE)/i.test(sql)
        return new Proxy(statement, {
          get: (prepared, method) => {
            const run: unknown = Reflect.get(prepared, method, prepared)
            if (typeof run !== 'function') return run
            return (...given: readonly unknown[]): unknown => {
              if (changes && (method === 'run' || method === 'get' || method === 'all')) note({ sql, given })
              return Reflect.apply(run, prepared, given)
            }
          },
        })
      }
    },
  })
}

/** The unpaid answer, then the paid one: both are what a sale writes while somebody waits. */
const saleOf = (number: number) => {
  const id = `XID-BENCH-${String(number).padStart(6, '0')}`
  return [
    answered(expressPayment(id), number),
    answered(expressPayment(id, { code: '0', label: 'Lunas', paidAt: '2026-11-23 09:05:00' }), number + 60),
  ]
}

// First on a file of its own, to see what is written; then the same by the app and bare, in turn.
const written: Write[][] = []
const watched = open('recorded.sqlite')
const settleRecorded = settlerOn(recorded(watched, (write) => written.at(-1)?.push(write)))
const observations = Array.from({ length: BLOCKS * PAYMENTS_IN_BLOCK }, (_, number) => saleOf(number)).flat()
for (const observation of observations) {
  written.push([])
  if (!settleRecorded(observation).ok) throw new Error('not stored')
}
watched.close()

const ours = open('ours.sqlite')
const settle = settlerOn(ours)
const raw = open('raw.sqlite')
const statements = new Map(
  written
    .flat()
    .map(({ sql }) => sql)
    .map((sql) => [sql, raw.prepare(sql)] as const),
)
const writeRaw = raw.transaction((writes: readonly Write[]) => {
  for (const { sql, given } of writes) {
    const statement = statements.get(sql)
    if (statement?.reader === true) statement.all(...given)
    else statement?.run(...given)
  }
})

const times = { ours: [] as number[], raw: [] as number[] }
const inBlock = PAYMENTS_IN_BLOCK * 2
for (let block = 0; block < BLOCKS; block++) {
  const from = block * inBlock
  const play = {
    ours: () => observations.slice(from, from + inBlock).forEach((each) => settle(each)),
    raw: () => written.slice(from, from + inBlock).forEach((each) => writeRaw.immediate(each)),
  }
  for (const which of block % 2 === 0 ? (['ours', 'raw'] as const) : (['raw', 'ours'] as const)) {
    const began = performance.now()
    play[which]()
    times[which].push(performance.now() - began)
  }
}
const pages = [ours, raw].map((database) => database.pragma('page_count', { simple: true }))
if (pages[0] !== pages[1]) throw new Error(`not the same was written: ${pages.join(' and ')} pages`)
ours.close()
raw.close()
rmSync(folder, { recursive: true })
process.stdout.write(JSON.stringify({ ...times, writesInBlock: inBlock }))
