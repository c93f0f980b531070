import type { Audited } from '../../shared/audit'
import type { PaymentId } from '../../shared/payment-id'
import type { PaymentRecord } from '../../shared/payment-record'
import { type DoubtAnswer, isDoubtful, type PaymentPrintJob, type PrintJob } from '../../shared/print-job'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { Utc } from '../../shared/time'
import type { Clock } from '../clock'
import type { AuditTable } from '../database/audit'
import type { HistoryDatabase } from '../database/history-database'
import type { PaymentsTable } from '../database/payments'
import type { PrintJobsTable } from '../database/print-jobs'

type Tables = {
  readonly payments: PaymentsTable
  readonly printJobs: PrintJobsTable
  readonly audit: AuditTable
}

/**
 * What people decide about a payment, stored with the time. None of it touches the status: only KiriminAja's answers
 * do. Problems: `payment-not-stored`, `payment-not-paid`, `history-unwritable`.
 */
export function paymentDecisions(database: HistoryDatabase, tables: Tables, clock: Clock) {
  const { payments, printJobs, audit } = tables

  const store = <Outcome>(apply: (at: Utc) => Result<Outcome>): Result<Outcome> => {
    try {
      return database.transaction(() => apply(clock.now())).immediate()
    } catch (error) {
      return failed(problem('history-unwritable', String(error)))
    }
  }

  const decide = <Outcome>(
    paymentId: PaymentId,
    what: Audited,
    apply: (record: PaymentRecord, at: Utc) => Result<Outcome>,
  ): Result<Outcome> =>
    store((at) => {
      const record = payments.find(paymentId)
      if (record === null) return failed(problem('payment-not-stored', paymentId))
      const outcome = apply(record, at)
      if (outcome.ok) audit.append(what, at, { paymentId })
      return outcome
    })

  const put = (record: PaymentRecord): Result<PaymentRecord> => {
    payments.put(record)
    return succeeded(record)
  }

  return {
    stopWatch: (paymentId: PaymentId) =>
      decide(paymentId, 'watch-stopped', (record, at) => put({ ...record, watchStoppedAt: at })),

    /** The customer says it is paid. The slip to print comes back with it; a paid payment needs none. */
    claimPaid: (paymentId: PaymentId) =>
      decide(
        paymentId,
        'claimed-paid',
        (record, at): Result<{ record: PaymentRecord; slip: PaymentPrintJob | null }> => {
          if (record.paid !== null) return succeeded({ record, slip: null })
          const claimed = { ...record, claimedAt: record.claimedAt ?? at, watchStoppedAt: null }
          payments.put(claimed)
          return succeeded({ record: claimed, slip: printJobs.addNext(paymentId, 'pending-slip', at) })
        },
      ),

    /** The claim was a mistake: the code is shown again. */
    withdrawClaim: (paymentId: PaymentId) =>
      decide(paymentId, 'claim-withdrawn', (record) => put({ ...record, claimedAt: null })),

    acknowledgePaid: (paymentId: PaymentId) =>
      decide(paymentId, 'paid-acknowledged', (record) => put({ ...record, awaitsNotice: false })),

    acceptCode: (paymentId: PaymentId) => decide(paymentId, 'code-accepted', succeeded),

    reprint: (paymentId: PaymentId) =>
      decide(
        paymentId,
        'reprinted',
        (record, at): Result<PaymentPrintJob> =>
          record.paid === null
            ? failed(problem('payment-not-paid', paymentId))
            : succeeded(printJobs.addNext(paymentId, 'receipt', at)),
      ),

    /**
     * What a person says of a paper nobody could be sure of. Once more of one that may have come is a copy; of one that
     * surely failed it is the same paper again. Problems: also `print-not-doubted`.
     */
    settleDoubt: (number: number, answer: DoubtAnswer): Result<PrintJob> => {
      const job = printJobs.find(number)
      if (job === null || !isDoubtful(job)) return failed(problem('print-not-doubted', String(number)))
      const again = (at: Utc): PrintJob => {
        if (job.state === 'failed') return printJobs.setState(number, 'waiting', null, null)
        return job.kind === 'shift-report'
          ? printJobs.addReport(job.report, at)
          : printJobs.addNext(job.paymentId, job.kind, at)
      }
      return store((at): Result<PrintJob> => {
        const about = job.kind === 'shift-report' ? { detail: `${job.report}` } : { paymentId: job.paymentId }
        switch (answer) {
          case 'came-out':
            audit.append('paper-came-out', at, about)
            printJobs.settleDoubt(number, 'came-out')
            return succeeded({ ...job, doubtSettled: 'came-out' })
          case 'print-again':
            audit.append(auditedAgain(job), at, about)
            return succeeded(again(at))
        }
      })
    },
  }
}

/** What a Z counts as a reprint is one more receipt: no slip, and not the same paper that surely never came. */
function auditedAgain({ kind, state }: PrintJob): Audited {
  if (kind === 'shift-report') return 'report-printed'
  return kind === 'receipt' && state !== 'failed' ? 'reprinted' : 'print-tried-again'
}
export type PaymentDecisions = ReturnType<typeof paymentDecisions>
