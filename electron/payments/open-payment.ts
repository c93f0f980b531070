import { type PaymentId, readScan } from '../../shared/payment-id'
import { openedRecord, type PaymentRecord } from '../../shared/payment-record'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { Utc } from '../../shared/time'
import type { Clock } from '../clock'
import type { HistoryDatabase } from '../database/history-database'
import type { PaymentsTable } from '../database/payments'
import type { ScanJournal } from '../database/scan-journal'

export type OpenedPayment = { readonly record: PaymentRecord; readonly knownBefore: boolean }

/**
 * Puts a scanned payment on the counter: stored before anything is asked, so that even a payment nobody ever
 * answered for is found again, and journalled before it is stored, so that it is known even if the history is lost.
 * A payment the history knows comes back as it was.
 */
export function paymentOpener(
  database: HistoryDatabase,
  payments: PaymentsTable,
  journal: Pick<ScanJournal, 'append'>,
  clock: Clock,
  who: () => string | null,
) {
  const store = database.transaction((paymentId: PaymentId, at: Utc): OpenedPayment => {
    const known = payments.find(paymentId)
    // Scanned again: whoever had stopped the watch or not seen the payment come is at the counter with it now.
    const record =
      known === null
        ? openedRecord(paymentId, at, who())
        : { ...known, scannedAt: at, watchStoppedAt: null, awaitsNotice: false }
    payments.put(record)
    payments.setOnCounter(paymentId)
    return { record, knownBefore: known !== null }
  })

  return (scanned: string): Result<OpenedPayment> => {
    const paymentId = readScan(scanned)
    if (!paymentId.ok) return paymentId
    try {
      const at = clock.now()
      const takeBack = journal.append(paymentId.value, at)
      try {
        return succeeded(store.immediate(paymentId.value, at))
      } catch (error) {
        const left = takeBack()
        const why = left === null ? String(error) : `${String(error)}; still in the scan journal: ${left}`
        return failed(problem('history-unwritable', why))
      }
    } catch (error) {
      return failed(problem('history-unwritable', String(error)))
    }
  }
}
