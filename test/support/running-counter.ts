import { paymentOfJob } from '../../shared/print-job'
import { vi, onTestFinished } from 'vitest'
import { counter } from '../../electron/counter/counter'
import { serveCounter } from '../../electron/counter/serve-counter'
import { auditTable } from '../../electron/database/audit'
import type { DomainEvent } from '../../electron/diagnostics/domain-events'
import { kiriminAjaClient } from '../../electron/kiriminaja/client'
import type { BudgetRules } from '../../electron/kiriminaja/request-budget'
import { paymentDecisions } from '../../electron/payments/decide-payment'
import { paymentOpener } from '../../electron/payments/open-payment'
import { paymentSettler } from '../../electron/payments/settle-payment'
import { printQueue } from '../../electron/receipts/print-queue'
import { type SimulatorOptions, startSimulator } from '../../electron/simulator/start-simulator'
import { shopOnCounter } from '../../electron/ipc/shop-on-counter'
import { type CounterState, emptyCounter } from '../../shared/counter'
import { defaultSettings } from '../../shared/default-settings'
import { utcOf } from '../../shared/time'
import { temporaryHistory } from './temporary-history'

type Options = {
  readonly rules?: BudgetRules
  readonly simulator?: SimulatorOptions
  readonly file?: string
}

/**
 * The counter without its windows: real history, real client, real server on loopback, real print queue (whose paper
 * is a list). The PC's wall clock can be moved by itself; time passes on both clocks.
 */
export async function runningCounter({
  rules = { perMinute: 3000, gapMs: 2 },
  simulator: options,
  file,
}: Options = {}) {
  const simulator = await startSimulator({ makeUnknown: true, ...options })
  const history = temporaryHistory(file)
  const { database, payments, printJobs } = history
  let offset = 0
  let passed = 0
  const clock = {
    now: () => utcOf(new Date(Date.now() + offset + passed)),
    elapsed: () => performance.now() + passed,
  }
  const events: DomainEvent[] = []
  const papers: string[] = []
  const told: CounterState[] = []

  const onScreen = counter(
    {
      environment: 'sandbox',
      ...shopOnCounter(defaultSettings),
      ...emptyCounter,
    },
    (state) => {
      told.push(state)
      const { paymentId, paid } = state.current?.record ?? {}
      if (paid != null && paymentId !== undefined && payments.find(paymentId)?.paid == null)
        throw new Error(`${paymentId} was shown as paid before it was stored`)
    },
  )
  const printing = printQueue({
    jobs: printJobs,
    clock,
    changed: (job) => service.printed(job),
    print: async (job) => {
      papers.push(`${job.kind} ${paymentOfJob(job) ?? 'no payment'} ${job.copyNumber}`)
      return { kind: 'printed' }
    },
  })
  const service = serveCounter({
    counter: onScreen,
    heard: () => undefined,
    open: paymentOpener(database, payments, history.journal, clock, () => null),
    settle: paymentSettler(
      database,
      history,
      () => ({ requirePaidAt: false, expiryMinutes: 5 }),
      (paymentId) => onScreen.state().current?.record.paymentId === paymentId,
    ),
    decide: paymentDecisions(database, { ...history, audit: auditTable(database, () => null) }, clock),
    ask: kiriminAjaClient(() => ({ url: new URL(simulator.url), apiKey: 'k', answerMs: 2000 }), clock),
    budgetRules: () => rules,
    expiryMinutes: () => 5,
    payments,
    printJobs,
    printing,
    report: (event) => events.push(event),
    clock,
    random: () => 0,
  })
  onTestFinished(async () => {
    service.stop()
    await printing.stop()
    await simulator.stop()
  })
  return {
    ...history,
    simulator,
    service,
    events,
    papers,
    state: onScreen.state,
    /** Every state of which the windows would have been told, oldest first. */
    told,
    /** Moves the PC's wall clock, as if so much time had passed or somebody had set it. */
    moveClock: (milliseconds: number): void => {
      offset += milliseconds
    },
    /** So much time passes, by every clock of this PC. */
    passTime: (milliseconds: number): void => {
      passed += milliseconds
    },
    until: (holds: () => unknown): Promise<void> =>
      vi.waitFor(
        () => {
          if (!holds()) throw new Error('not yet')
        },
        { timeout: 10_000, interval: 5 },
      ),
  }
}
