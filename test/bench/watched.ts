import { setTimeout as pause } from 'node:timers/promises'
import type { ElectronApplication } from '@playwright/test'
import * as z from 'zod/mini'
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
import { launchEmptyApp } from './empty-app'
import { atMost, type Figure, figureOf } from './figures'

const PAYMENTS = 1000
/** As many questions as the settings allow, spread evenly: a hundred a second. */
const budget = { perMinute: 6000, gapSeconds: 0.01 }
/** In ten seconds all of them have been asked about; then the PC wakes up again, and all are due at once. */
const ROUND_MS = 10_000
const ROUNDS = 3

const delaySchema = z.object({ longest: z.number(), late: z.number(), own: z.number() })

/** The longest the main process could not be reached while a thousand open payments are asked about, round by round. */
export async function benchWatched(): Promise<readonly Figure[]> {
  const simulator = await startSimulator({ makeUnknown: true })
  const installation = newInstallation({
    setUpDone: true,
    budgets: { simulator: budget, sandbox: budget, production: budget },
  })
  openPayments(historyFiles(installation.folder, 'sandbox').history)
  const kasir = await launchKasir(installation, simulator.url)
  const asked = simulator.requests.length
  const ours = await longestStall(kasir.app)
  const questions = simulator.requests.length - asked
  await kasir.close()
  await simulator.stop()
  installation.remove()
  if (questions < PAYMENTS) throw new Error(`only ${questions} questions were asked`)

  const empty = await launchEmptyApp()
  const idle = await longestStall(empty.app)
  await empty.close()
  const figure = `${PAYMENTS} payments watched: stall of main's event loop`
  return [
    figureOf({
      figure: `${figure}, longest`,
      unit: 'ms',
      measured: ours.longest,
      baseline: { what: 'empty app, idle', value: idle.longest },
      bars: [atMost(16)],
      samples: questions,
    }),
    figureOf({
      figure: `${figure}, 99.9 %`,
      unit: 'ms',
      measured: ours.late,
      baseline: { what: 'empty app, idle', value: idle.late },
      samples: questions,
    }),
    figureOf({
      figure: `${PAYMENTS} payments watched: main's own work in one go, longest`,
      unit: 'ms',
      measured: ours.own,
      baseline: { what: 'empty app, idle', value: idle.own },
      samples: questions,
    }),
  ]
}

/** Milliseconds beyond the one after which a timer of one millisecond is due. */
async function longestStall(app: ElectronApplication) {
  // What a program reads ahead once it has started is no part of watching.
  await round(app)
  // tsx marks named functions by a helper of its own, which the program does not have.
  await app.evaluate(() => Reflect.set(globalThis, '__name', <T>(named: T): T => named))
  await app.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('perf_hooks')
    const delays = monitorEventLoopDelay({ resolution: 1 })
    Reflect.set(globalThis, 'delays', delays)
    delays.enable()
    // What the thread itself worked between two looks; the rest of a stall is the computer doing something else.
    const { readFileSync } = process.getBuiltinModule('fs')
    const worked = (): number => Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ', 1)[0])
    let before = worked()
    Reflect.set(globalThis, 'own', 0)
    const look = (): void => {
      const now = worked()
      Reflect.set(globalThis, 'own', Math.max(Reflect.get(globalThis, 'own'), now - before))
      before = now
    }
    Reflect.set(globalThis, 'looking', setInterval(look, 1))
  })
  for (let each = 0; each < ROUNDS; each++) await round(app)
  const seen: unknown = await app.evaluate(() => {
    const delays = Reflect.get(globalThis, 'delays')
    delays.disable()
    clearInterval(Reflect.get(globalThis, 'looking'))
    return { longest: delays.max, late: delays.percentile(99.9), own: Reflect.get(globalThis, 'own') }
  })
  const { longest, late, own } = delaySchema.parse(seen)
  const beyond = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - 1)
  return { longest: beyond(longest), late: beyond(late), own: own / 1e6 }
}

async function round(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))
  await pause(ROUND_MS)
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
  for (let number = 0; number < PAYMENTS; number++) {
    const payment = expressPayment(`XID-W${String(number).padStart(4, '0')}`)
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
