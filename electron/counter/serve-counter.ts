import { codeOnCounter } from '../../shared/code-on-counter'
import { estimatedExpiry } from '../../shared/expiry'
import type { AcceptedCode, CounterState } from '../../shared/counter'
import type { Observation } from '../../shared/observation'
import type { PaymentId } from '../../shared/payment-id'
import type { PaymentRecord } from '../../shared/payment-record'
import type { DoubtAnswer, PaymentPrintJob, PrintJob } from '../../shared/print-job'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { Clock } from '../clock'
import type { PaymentsTable } from '../database/payments'
import type { PrintJobsTable } from '../database/print-jobs'
import type { Report } from '../diagnostics/domain-events'
import type { AskForPayment } from '../kiriminaja/client'
import type { BudgetRules } from '../kiriminaja/request-budget'
import type { PaymentDecisions } from '../payments/decide-payment'
import type { OpenedPayment } from '../payments/open-payment'
import { unfinishedPayments } from '../payments/resume-unfinished'
import type { Settled } from '../payments/settle-payment'
import { watchPayments } from '../payments/watch-payments'
import type { PrintQueue } from '../receipts/print-queue'
import { clearInHistory } from './clear-in-history'
import type { Counter } from './counter'
import { paidUnseen } from './paid-unseen'
import { reportPayment } from './report-payment'
import { serverClock } from './server-clock'

export type CounterParts = {
  readonly counter: Counter
  readonly open: (scanned: string) => Result<OpenedPayment>
  /** Told of every observation, whatever becomes of it. */
  readonly heard: (observation: Observation) => void
  readonly settle: (observation: Observation) => Result<Settled>
  readonly decide: PaymentDecisions
  readonly ask: AskForPayment
  readonly budgetRules: () => BudgetRules
  readonly expiryMinutes: () => number
  readonly payments: PaymentsTable
  readonly printJobs: PrintJobsTable
  readonly printing: PrintQueue
  readonly report: Report
  readonly clock: Clock
  readonly random: () => number
}

/** As many as a cashier can look through. */
const TRAY_LENGTH = 50

/** One sale from scan to receipt: what happens at the counter, in the order in which it happens. */
export function serveCounter(parts: CounterParts) {
  const { counter, decide, payments, printJobs, report, clock } = parts
  const kiriminAjaClock = serverClock(clock)

  const watch = watchPayments({
    ask: parts.ask,
    rules: parts.budgetRules,
    clock,
    observed,
    random: parts.random,
    progressed: (paymentId, progress) => {
      counter.changeSoon({ kind: 'watch-changed', paymentId, ...progress })
      showTray()
    },
  })

  const unfinished = unfinishedPayments({
    payments,
    watch,
    clock,
    putOnCounter,
    report: (found) => report({ event: 'problem', ...found }),
  })
  const cleared = clearInHistory(payments)
  const unseen = paidUnseen(payments, report, clock)
  const onCounter = (): PaymentId | null => counter.state().current?.record.paymentId ?? null

  /** Stored first; what is shown and printed follows from what is stored. */
  function observed(observation: Observation, asked: PaymentRecord): PaymentRecord {
    parts.heard(observation)
    kiriminAjaClock.hear(observation.serverDate)
    const ahead = kiriminAjaClock.pcAheadSeconds()
    if (ahead !== null) counter.changeSoon({ kind: 'clock-compared', clockAheadSeconds: ahead })

    const settled = parts.settle(observation)
    if (!settled.ok) {
      report({ event: 'problem', payment_id: observation.paymentId, ...settled.problem })
      const unstored = { ...asked, lastCheck: { at: observation.answeredAt, problem: settled.problem } }
      show(unstored)
      return unstored
    }
    cleared.again()
    const { record, newlyPaid, receipt } = settled.value
    if (newlyPaid && record.paymentId === onCounter()) unseen.paidOnCounter(record.paymentId)
    show(record)
    if (receipt !== null) print(receipt)
    // Files for whoever watches from outside: the cashier and the customer come first.
    reportPayment(report, observation, settled.value)
    unfinished.lookAgainIfClockWasSet()
    return record
  }

  function show(record: PaymentRecord): void {
    counter.change({ kind: 'record-changed', record, expiresInSeconds: expiresInSeconds(record) })
    showTray()
    if (record.paid !== null) showAside()
  }

  function print(job: PrintJob): void {
    counter.changeSoon({ kind: 'print-job-changed', job })
    showAside()
    parts.printing.run()
  }

  /** What is open while another payment stands on the counter: nobody is told of one beyond the newest. */
  function showTray(): void {
    counter.changeInPassing({ kind: 'tray-changed', tray: watch.newestOpen(TRAY_LENGTH, onCounter()) })
  }

  /** What was paid, and what is on its way to paper: read from the history, so only where that may have changed. */
  function showAside(): void {
    counter.changeSoon({
      kind: 'aside-changed',
      paidAside: payments.awaitingNotice(),
      papers: [...printJobs.open()],
      lastPaid: payments.lastPaid().map((record) => ({
        record,
        printed: printJobs.countPrinted(record.paymentId),
      })),
    })
  }

  function expiresInSeconds(record: PaymentRecord): number | null {
    const expiry = estimatedExpiry(record, parts.expiryMinutes())
    // Not in whole seconds: it is told again and again, and a countdown must never go up by one.
    return expiry === null ? null : (expiry - kiriminAjaClock.now()) / 1000
  }

  function putOnCounter({ record, knownBefore }: OpenedPayment): void {
    const before = onCounter()
    counter.change({
      kind: 'payment-opened',
      record,
      knownBefore,
      printJobs: printJobs.ofPayment(record.paymentId),
      expiresInSeconds: expiresInSeconds(record),
    })
    watch.putOnCounter(record.paymentId)
    watch.askNow(record)
    showTray()
    if (before !== record.paymentId) unseen.leftCounter(before)
    showAside()
  }

  return {
    openScan: (scanned: string): Result<PaymentId> => {
      const opened = parts.open(scanned)
      if (!opened.ok) {
        report({ event: 'problem', ...opened.problem })
        return opened
      }
      cleared.overtaken()
      const { record, knownBefore } = opened.value
      report({ event: 'payment.opened', payment_id: record.paymentId, known_before: knownBefore })
      putOnCounter(opened.value)
      return succeeded(record.paymentId)
    },

    checkNow: (paymentId: PaymentId): Result<undefined> => {
      const record = payments.find(paymentId)
      if (record === null) return failed(problem('payment-not-stored', paymentId))
      watch.askNow(record)
      return succeeded(undefined)
    },

    /** "Customer says it is paid": asked in a burst, a slip prints, and the payment may leave the counter. */
    claimPaid: (paymentId: PaymentId): Result<undefined> => {
      const claimed = decide.claimPaid(paymentId)
      if (!claimed.ok) return claimed
      const { record, slip } = claimed.value
      report({ event: 'payment.claimed', payment_id: paymentId })
      show(record)
      if (slip !== null) print(slip)
      watch.askNow(record)
      return succeeded(undefined)
    },

    withdrawClaim: (paymentId: PaymentId): Result<undefined> => {
      const withdrawn = decide.withdrawClaim(paymentId)
      if (!withdrawn.ok) return withdrawn
      watch.changed(withdrawn.value)
      show(withdrawn.value)
      return succeeded(undefined)
    },

    stopWatch: (paymentId: PaymentId): Result<undefined> => {
      const stopped = decide.stopWatch(paymentId)
      if (!stopped.ok) return stopped
      report({ event: 'payment.watch_stopped', payment_id: paymentId })
      watch.forget(stopped.value)
      show(stopped.value)
      return succeeded(undefined)
    },

    acknowledgePaid: (paymentId: PaymentId): Result<undefined> => {
      const acknowledged = decide.acknowledgePaid(paymentId)
      if (!acknowledged.ok) return acknowledged
      show(acknowledged.value)
      return succeeded(undefined)
    },

    /** The cashier decided to show a code that contradicts the bill; only the very code and amount that were compared. */
    acceptCode: (paymentId: PaymentId, accepted: AcceptedCode): Result<undefined> => {
      const stored = decide.acceptCode(paymentId)
      if (!stored.ok) return stored
      counter.change({ kind: 'code-accepted', paymentId, accepted })
      return succeeded(undefined)
    },

    reprint: (paymentId: PaymentId): Result<PaymentPrintJob> => {
      const job = decide.reprint(paymentId)
      if (!job.ok) return job
      for (const each of printJobs.ofPayment(paymentId))
        counter.changeSoon({ kind: 'print-job-changed', job: each })
      print(job.value)
      return job
    },

    settleDoubt: (number: number, answer: DoubtAnswer): Result<PrintJob> => {
      const settled = decide.settleDoubt(number, answer)
      if (!settled.ok) return settled
      if (settled.value.kind !== 'shift-report') {
        for (const job of printJobs.ofPayment(settled.value.paymentId))
          counter.changeSoon({ kind: 'print-job-changed', job })
      }
      showAside()
      parts.printing.run()
      return settled
    },

    /** The customer's window says that this code is on its screen now. */
    codePainted: (paymentId: PaymentId, code: string, side: number): void => {
      const { current } = counter.state()
      if (current === null || current.record.paymentId !== paymentId) return
      const wanted = codeOnCounter(current)
      if (wanted.kind !== 'shown' || wanted.code !== code) return
      counter.change({ kind: 'code-painted', paymentId, code, side })
      // Drawn anew for a new size is not shown anew.
      if (current.paintedCode === code) return
      report({ event: 'payment.qr_shown', payment_id: paymentId })
    },

    /** The screens first: the next customer must not see this payment because a disk is full. */
    clear: (): Result<undefined> => {
      const before = onCounter()
      watch.putOnCounter(null)
      counter.change({ kind: 'cleared' })
      showTray()
      unseen.leftCounter(before)
      showAside()
      return cleared.clear()
    },

    /** After a start: the same payment on both screens, and everything unfinished is asked about again. */
    resume: (): void => {
      unfinished.resume()
      showTray()
      showAside()
    },

    /** The state with the countdown as it is now: seconds left are only true at the moment they are told. */
    atThisMoment: (state: CounterState): CounterState =>
      state.current === null
        ? state
        : {
            ...state,
            current: { ...state.current, expiresInSeconds: expiresInSeconds(state.current.record) },
          },

    /** A document that is not this payment's waits in the queue. */
    print,
    /** A receipt came out, or did not. */
    printed: (job: PrintJob): void => {
      counter.changeSoon({ kind: 'print-job-changed', job })
      showAside()
    },
    budget: watch.budget,
    spendRequest: watch.spendRequest,
    /** The PC woke up, or the network came back. */
    askAgain: watch.askAgain,
    stop: (): void => {
      cleared.again()
      watch.stop()
    },
  }
}
export type CounterService = ReturnType<typeof serveCounter>
