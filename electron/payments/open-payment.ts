import { type PaymentId, readScan } from '../../shared/payment-id'
import type { PaymentRecord } from '../../shared/payment-record'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { Clock } from '../clock'
import type { HistoryDatabase } from '../database/open-database'
import type { PaymentsTable } from '../database/payments'
import { openedRecord } from './judge-observation'

export type OpenedPayment = { readonly record: PaymentRecord; readonly knownBefore: boolean }

/**
 * Puts a scanned payment on the counter: stored before anything is asked, so that even a payment nobody ever
 * answered for is found again. A payment the history knows comes back as it was.
 */
export function paymentOpener(database: HistoryDatabase, payments: PaymentsTable, clock: Clock) {
  const store = database.transaction((paymentId: PaymentId): OpenedPayment => {
    const known = payments.find(paymentId)
    const at = clock.now()
    // Scanned again: whoever had stopped the watch or not seen the payment come is at the counter with it now.
    const record =
      known === null
        ? openedRecord(paymentId, at)
        : { ...known, scannedAt: at, watchStoppedAt: null, awaitsNotice: false }
    payments.put(record)
    payments.setOnCounter(paymentId)
    return { record, knownBefore: known !== null }
  })

  return (scanned: string): Result<OpenedPayment> => {
    const paymentId = readScan(scanned)
    if (!paymentId.ok) return paymentId
    try {
      return succeeded(store.immediate(paymentId.value))
    } catch (error) {
      return failed(problem('history-unwritable', String(error)))
    }
  }
}
