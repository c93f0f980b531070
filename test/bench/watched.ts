import { join } from 'node:path'
import { historyFiles } from '../../electron/database/history-files'
import { observationsTable } from '../../electron/database/observations'
import { openDatabase } from '../../electron/database/open-database'
import { paymentsTable } from '../../electron/database/payments'
import { printJobsTable } from '../../electron/database/print-jobs'
import { paymentSettler } from '../../electron/payments/settle-payment'
import { startSimulator } from '../../electron/simulator/start-simulator'
import { utcOf } from '../../shared/time'
import { launchKasir, newInstallation } from '../support/launch-kasir'
import { expressPayment } from '../support/observations'
import { watchBarely } from './bare-watch'
import { launchEmptyApp } from './empty-app'
import { atMost, type Figure, figureOf } from './figures'
import { longestStall, type Stall } from './stall'

const paymentIds = Array.from({ length: 1000 }, (_, number) => `XID-W${String(number).padStart(4, '0')}`)
/** As many questions as the settings allow, spread evenly: a hundred a second. */
const EVERY_MS = 10
const budget = { perMinute: 60_000 / EVERY_MS, gapSeconds: EVERY_MS / 1000 }

/**
 * The longest the main process could not be reached while a thousand open payments are asked about, round by round;
 * beside the empty app that asks and stores the same in the barest way, and the empty app that does nothing.
 */
export async function benchWatched(): Promise<readonly Figure[]> {
  const simulator = await startSimulator({ makeUnknown: true })
  const installation = newInstallation({
    setUpDone: true,
    budgets: { simulator: budget, sandbox: budget, production: budget },
  })
  openPayments(historyFiles(installation.folder, 'sandbox').history)
  const kasir = await launchKasir(installation, simulator.url)
  // The PC wakes up, and all are due at once.
  const ours = await longestStall(kasir.app, () =>
    kasir.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume')),
  )
  const questions = simulator.requests.length
  await kasir.close()

  const empty = await launchEmptyApp()
  const idle = await longestStall(empty.app, async () => undefined)
  const file = join(installation.folder, 'bare.sqlite')
  await watchBarely(empty.app, { url: simulator.url, file, paymentIds, everyMs: EVERY_MS })
  const bare = await longestStall(empty.app, async () => undefined)
  const asked = simulator.requests.length - questions
  await empty.close()
  await simulator.stop()
  installation.remove()
  if (Math.min(asked, questions) < paymentIds.length) throw new Error(`${questions}, ${asked} questions`)

  const row = (of: string, kind: keyof Stall, bars: Figure['bars'] = []): readonly Figure[] =>
    [
      { what: 'empty app, asks and stores the same', value: bare[kind] },
      { what: 'empty app, idle', value: idle[kind] },
    ].map((baseline, which) =>
      figureOf({
        figure: `${paymentIds.length} payments watched: ${of}`,
        unit: 'ms',
        measured: ours[kind],
        baseline,
        bars: which === 0 ? bars : [],
        samples: questions,
      }),
    )
  return [
    ...row("stall of main's event loop, longest", 'longest', [atMost(16)]),
    ...row("stall of main's event loop, 99.9 %", 'late'),
    ...row("main's own work in one go, longest", 'own'),
  ]
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
