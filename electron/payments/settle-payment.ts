import type { Observation } from '../../shared/observation'
import type { PaymentId } from '../../shared/payment-id'
import { openedRecord, type PaymentRecord } from '../../shared/payment-record'
import type { PaymentPrintJob } from '../../shared/print-job'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { HistoryDatabase } from '../database/history-database'
import type { ObservationsTable } from '../database/observations'
import type { PaymentsTable } from '../database/payments'
import type { PrintJobsTable } from '../database/print-jobs'
import { judgeObservation, type JudgeRules } from './judge-observation'

export type Settled = {
  readonly record: PaymentRecord
  /** True at the one observation that made it paid. */
  readonly newlyPaid: boolean
  /** The payment's one receipt, there only at that observation: waiting, or in doubt when it may be on paper already. */
  readonly receipt: PaymentPrintJob | null
}

type Tables = {
  readonly payments: PaymentsTable
  readonly observations: ObservationsTable
  readonly printJobs: PrintJobsTable
}

/**
 * Stores an observation, what it makes of the payment, and, at the moment of payment, the receipt to print:
 * all in one transaction, so that no crash can leave a paid payment without its receipt or the reverse.
 * Nothing may be shown as paid before this has returned.
 */
export function paymentSettler(
  database: HistoryDatabase,
  tables: Tables,
  rules: () => JudgeRules,
  isOnCounter: (paymentId: PaymentId) => boolean,
) {
  const store = database.transaction((observation: Observation): Settled => {
    const { paymentId } = observation
    const before = tables.payments.find(paymentId) ?? openedRecord(paymentId, observation.askedAt)
    const judged = judgeObservation(before, observation, rules())
    const newlyPaid = before.paid === null && judged.paid !== null
    const takenBefore = newlyPaid && tables.payments.wasTaken(paymentId)
    const record = newlyPaid ? { ...judged, awaitsNotice: !isOnCounter(paymentId) } : judged
    tables.payments.put(record)
    tables.observations.append(observation)
    return {
      record,
      newlyPaid,
      receipt: newlyPaid ? receiptOf(observation, takenBefore) : null,
    }
  })

  /** One that left the history after it was paid has its receipt; so may one of the time that a restored history lacks. */
  function receiptOf({ paymentId, answeredAt }: Observation, takenBefore: boolean): PaymentPrintJob | null {
    const first = takenBefore ? null : tables.printJobs.addReceipt(paymentId, answeredAt)
    const why = takenBefore ? 'paid before, and removed from the history since' : 'history restored'
    return first ?? tables.printJobs.doubtReceipt(paymentId, answeredAt, problem('printer-uncertain', why))
  }

  return (observation: Observation): Result<Settled> => {
    try {
      return succeeded(store.immediate(observation))
    } catch (error) {
      return failed(problem('history-unwritable', String(error)))
    }
  }
}
