import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { historyFiles } from '../../electron/database/history-files'
import { observationsTable } from '../../electron/database/observations'
import { openDatabase } from '../../electron/database/open-database'
import { paymentsTable } from '../../electron/database/payments'
import { printJobsTable } from '../../electron/database/print-jobs'
import { paymentSettler } from '../../electron/payments/settle-payment'
import { type Simulator, startSimulator } from '../../electron/simulator/start-simulator'
import { defaultSettings } from '../../shared/default-settings'
import { utcOf } from '../../shared/time'
import { launchKasir, newInstallation } from '../support/launch-kasir'
import { expressPayment } from '../support/observations'
import { watchBarely } from './bare-watch'
import { launchEmptyApp } from './empty-app'
import { atMost, type Figure, figureOf } from './figures'
import { longestStall, type Stall } from './stall'

const paymentIds = Array.from({ length: 1000 }, (_, number) => `XID-W${String(number).padStart(4, '0')}`)
/** As the program comes: KiriminAja's limit is not published, and this is careful. */
const shipped = defaultSettings.budgets.production
/** Ten seconds each: with the start before them more than the minute after which the day's backup is made. */
const SHIPPED_ROUNDS = 7
const RUNS = 3
const SHIPPED = `${paymentIds.length} payments watched as shipped, ${shipped.perMinute} questions a minute`
/** As many questions as the settings allow, three hundred times as many, spread evenly: a hundred a second. */
const EVERY_MS = 10
const fastest = { perMinute: 60_000 / EVERY_MS, gapSeconds: EVERY_MS / 1000 }
const FASTEST_ROUNDS = 3

type Watched = { readonly stall: Stall; readonly questions: number }

/**
 * The longest the main process could not be reached while a thousand open payments are watched: as shipped, beside the
 * empty app that does nothing, and as fast as can be, beside the empty app that asks and stores the same in the barest way.
 *
 * As shipped it is the quietest of three runs, each of a newly started program, and so for the empty app: whatever the
 * program does is in every one of them, and what the computer does meanwhile can only make one longer (docs/performance.md).
 */
export async function benchWatched(): Promise<readonly Figure[]> {
  const simulator = await startSimulator({ makeUnknown: true })
  const calm: Watched[] = []
  const idle: Stall[] = []
  for (let run = 0; run < RUNS; run++) {
    calm.push(await watchedWith(simulator, shipped, SHIPPED_ROUNDS))
    idle.push(await idleStall())
  }
  const fast = await watchedWith(simulator, fastest, FASTEST_ROUNDS)

  const empty = await launchEmptyApp()
  const folder = mkdtempSync(join(tmpdir(), 'kasir-bench-'))
  const before = simulator.requests.length
  await watchBarely(empty.app, {
    url: simulator.url,
    file: join(folder, 'bare.sqlite'),
    paymentIds,
    everyMs: EVERY_MS,
  })
  const bare = await longestStall(empty.app, FASTEST_ROUNDS, async () => undefined)
  const asked = simulator.requests.length - before
  await empty.close()
  await simulator.stop()
  rmSync(folder, { recursive: true })
  if (Math.min(asked, fast.questions) < paymentIds.length)
    throw new Error(`${fast.questions}, ${asked} questions`)

  const ours = quietest(calm.map(({ stall }) => stall))
  const theirs = quietest(idle)
  const asShipped = { samples: sum(calm.map(({ questions }) => questions)), unit: 'ms' } as const
  const rows = (kind: keyof Stall, of: string, bars: Figure['bars'] = []): readonly Figure[] => [
    figureOf({
      ...asShipped,
      figure: `${SHIPPED}: ${of}, quietest of ${RUNS} runs`,
      measured: ours[kind],
      baseline: { what: 'empty app, idle', value: theirs[kind] },
      bars,
    }),
    figureOf({
      figure: `${paymentIds.length} payments asked about ${fastest.perMinute} times a minute: ${of}`,
      unit: 'ms',
      measured: fast.stall[kind],
      baseline: { what: 'empty app, asks and stores the same', value: bare[kind] },
      samples: fast.questions,
    }),
  ]
  return [
    ...rows('longest', "stall of main's event loop, longest", [atMost(16)]),
    figureOf({
      ...asShipped,
      figure: `${SHIPPED}: stall of main's event loop, longest of all ${RUNS} runs`,
      measured: Math.max(...calm.map(({ stall }) => stall.longest)),
      baseline: { what: 'empty app, idle', value: Math.max(...idle.map(({ longest }) => longest)) },
    }),
    ...rows('late', "stall of main's event loop, 99.9 %"),
    ...rows('own', "main's own work in one go, longest"),
  ]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Each kind by itself: the quietest run of one may not be that of another. */
const quietest = (stalls: readonly Stall[]): Stall => ({
  longest: Math.min(...stalls.map(({ longest }) => longest)),
  late: Math.min(...stalls.map(({ late }) => late)),
  own: Math.min(...stalls.map(({ own }) => own)),
})

async function idleStall(): Promise<Stall> {
  const empty = await launchEmptyApp()
  const stall = await longestStall(empty.app, SHIPPED_ROUNDS, async () => undefined)
  await empty.close()
  return stall
}

async function watchedWith(simulator: Simulator, budget: typeof shipped, rounds: number): Promise<Watched> {
  const installation = newInstallation({
    setUpDone: true,
    budgets: { simulator: budget, sandbox: budget, production: budget },
  })
  openPayments(historyFiles(installation.folder, 'sandbox').history)
  const before = simulator.requests.length
  const kasir = await launchKasir(installation, simulator.url)
  // The PC wakes up, and all are due at once.
  const stall = await longestStall(kasir.app, rounds, () =>
    kasir.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume')),
  )
  await kasir.close()
  installation.remove()
  return { stall, questions: simulator.requests.length - before }
}

/** A thousand unpaid payments, scanned a moment ago. */
function openPayments(file: string): void {
  const database = openDatabase(file)
  database.pragma('synchronous = OFF')
  const settle = paymentSettler(
    database,
    {
      payments: paymentsTable(database),
      observations: observationsTable(database),
      printJobs: printJobsTable(database),
    },
    () => ({ requirePaidAt: false, expiryMinutes: 5 }),
    () => false,
  )
  const now = utcOf(new Date())
  for (const paymentId of paymentIds) {
    const payment = expressPayment(paymentId)
    const seen = { askedAt: now, answeredAt: now, httpStatus: 200, serverDate: null, body: '{}' }
    const stored = settle({
      ...seen,
      paymentId: payment.paymentId,
      outcome: { kind: 'answer', payment },
    })
    if (!stored.ok) throw new Error(stored.problem.detail)
  }
  database.close()
}
