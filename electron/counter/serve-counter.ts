import { codeOnCounter } from '../../shared/code-on-counter'
import type { Observation } from '../../shared/observation'
import type { PaymentId } from '../../shared/payment-id'
import type { PaymentRecord } from '../../shared/payment-record'
import type { PrintJob } from '../../shared/print-job'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { Clock } from '../clock'
import type { PaymentsTable } from '../database/payments'
import type { PrintJobsTable } from '../database/print-jobs'
import type { Report } from '../diagnostics/domain-events'
import type { AskForPayment } from '../kiriminaja/client'
import type { BudgetRules } from '../kiriminaja/request-budget'
import type { OpenedPayment } from '../payments/open-payment'
import { resumeUnfinished } from '../payments/resume-unfinished'
import type { Settled } from '../payments/settle-payment'
import { watchPayments } from '../payments/watch-payments'
import type { PrintQueue } from '../receipts/print-queue'
import type { Counter } from './counter'

export type CounterParts = {
  readonly counter: Counter
  readonly open: (scanned: string) => Result<OpenedPayment>
  readonly settle: (observation: Observation) => Result<Settled>
  readonly ask: AskForPayment
  readonly budgetRules: () => BudgetRules
  readonly payments: PaymentsTable
  readonly printJobs: PrintJobsTable
  readonly printing: PrintQueue
  readonly report: Report
  readonly clock: Clock
}

/** One sale from scan to receipt: what happens at the counter, in the order in which it happens. */
export function serveCounter(parts: CounterParts) {
  const { counter, payments, printJobs, report, clock } = parts

  const watch = watchPayments({
    ask: parts.ask,
    rules: parts.budgetRules,
    clock,
    observed,
    progressed: (paymentId, progress) => counter.change({ kind: 'watch-changed', paymentId, ...progress }),
  })

  /** Stored first; what is shown and printed follows from what is stored. */
  function observed(observation: Observation, asked: PaymentRecord): PaymentRecord {
    const { paymentId } = observation
    const settled = parts.settle(observation)
    if (!settled.ok) {
      report({ event: 'problem', payment_id: paymentId, ...settled.problem })
      const unstored = { ...asked, lastCheck: { at: observation.answeredAt, problem: settled.problem } }
      counter.change({ kind: 'record-changed', record: unstored })
      return unstored
    }
    const { record, receipt } = settled.value
    report({ event: 'payment.observed', payment_id: paymentId, status: record.status })
    if (observation.outcome.kind === 'failure') {
      report({ event: 'problem', payment_id: paymentId, ...observation.outcome.problem })
    }
    counter.change({ kind: 'record-changed', record })
    if (receipt !== null) paid(record, receipt)
    return record
  }

  function paid(record: PaymentRecord, receipt: PrintJob): void {
    const { paymentId, latest } = record
    if (latest !== null)
      report({ event: 'payment.paid', payment_id: paymentId, amount: latest.payment.amount })
    counter.change({ kind: 'print-job-changed', job: receipt })
    parts.printing.run()
  }

  function putOnCounter({ record, knownBefore }: OpenedPayment): void {
    counter.change({
      kind: 'payment-opened',
      record,
      knownBefore,
      printJobs: printJobs.ofPayment(record.paymentId),
    })
  }

  return {
    openScan: (scanned: string): Result<PaymentId> => {
      const opened = parts.open(scanned)
      if (!opened.ok) {
        report({ event: 'problem', ...opened.problem })
        return opened
      }
      const { record, knownBefore } = opened.value
      report({ event: 'payment.opened', payment_id: record.paymentId, known_before: knownBefore })
      putOnCounter(opened.value)
      watch.putOnCounter(record.paymentId)
      watch.askNow(record)
      return succeeded(record.paymentId)
    },

    checkNow: (paymentId: PaymentId): Result<undefined> => {
      const record = payments.find(paymentId)
      if (record === null) return failed(problem('payment-not-stored', paymentId))
      watch.askNow(record)
      return succeeded(undefined)
    },

    /** The cashier decided to show a code that contradicts the bill; only the very code that was compared. */
    acceptCode: (paymentId: PaymentId, code: string): void =>
      counter.change({ kind: 'code-accepted', paymentId, code }),

    /** The customer's window says that this code is on its screen now. */
    codePainted: (paymentId: PaymentId, code: string): void => {
      const { current } = counter.state()
      if (current === null || current.record.paymentId !== paymentId) return
      const wanted = codeOnCounter(current)
      if (wanted.kind !== 'shown' || wanted.code !== code || current.paintedCode === code) return
      counter.change({ kind: 'code-painted', paymentId, code })
      report({ event: 'payment.qr_shown', payment_id: paymentId })
    },

    clear: (): void => {
      payments.setOnCounter(null)
      watch.putOnCounter(null)
      counter.change({ kind: 'cleared' })
    },

    /** After a start: the same payment on both screens, and everything unfinished is asked about again. */
    resume: (): void => resumeUnfinished({ payments, watch, clock, putOnCounter }),

    stop: watch.stop,
  }
}
export type CounterService = ReturnType<typeof serveCounter>
