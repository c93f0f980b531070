import type { PaymentId } from '../../shared/payment-id'
import type { Utc } from '../../shared/time'
import type { HistoryDatabase } from './history-database'

/** What somebody at the counter decided about a payment. */
export type Decision =
  | 'watch-stopped'
  | 'claimed-paid'
  | 'claim-withdrawn'
  | 'code-accepted'
  | 'paid-acknowledged'
  | 'reprinted'
  | 'paper-came-out'

/** Appends decisions; nothing here changes or removes one. */
export function decisionsTable(database: HistoryDatabase) {
  const append = database.prepare('INSERT INTO decisions (payment_id, at, what) VALUES (?, ?, ?)')
  return {
    append: (paymentId: PaymentId, at: Utc, what: Decision): void => {
      append.run(paymentId, at, what)
    },
  }
}
export type DecisionsTable = ReturnType<typeof decisionsTable>
