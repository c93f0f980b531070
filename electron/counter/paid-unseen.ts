import type { PaymentId } from '../../shared/payment-id'
import { problem } from '../../shared/problem'
import type { Clock } from '../clock'
import type { PaymentsTable } from '../database/payments'
import type { Report } from '../diagnostics/domain-events'

/**
 * Nobody sees, decides and presses a key within that time: who left a payment so soon after it was paid had reached for the
 * next one before.
 */
const UNSEEN_MS = 700

/** What left the counter in the moment in which it was paid is to be told of aside, as if it had been paid there. */
export function paidUnseen(payments: Pick<PaymentsTable, 'awaitNotice'>, report: Report, clock: Clock) {
  /** The payment that was on the counter as it became paid, and when that was by the monotonic clock. */
  let paidInFront: { readonly paymentId: PaymentId; readonly at: number } | null = null
  return {
    paidOnCounter: (paymentId: PaymentId): void => {
      paidInFront = { paymentId, at: clock.elapsed() }
    },
    leftCounter: (left: PaymentId | null): void => {
      if (paidInFront === null || paidInFront.paymentId !== left) return
      if (clock.elapsed() - paidInFront.at >= UNSEEN_MS) return
      try {
        payments.awaitNotice(left)
      } catch (error) {
        report({ event: 'problem', payment_id: left, ...problem('history-unwritable', String(error)) })
      }
    },
  }
}
