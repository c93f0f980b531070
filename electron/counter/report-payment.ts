import type { Observation } from '../../shared/observation'
import type { Report } from '../diagnostics/domain-events'
import type { Settled } from '../payments/settle-payment'

/** Tells automation what an observation was and what it changed. */
export function reportPayment(report: Report, { paymentId }: Observation, settled: Settled): void {
  const payment_id = paymentId
  const { record, newlyPaid } = settled
  report({ event: 'payment.observed', payment_id, status: record.status })
  const trouble = record.lastCheck?.problem ?? null
  if (trouble !== null) report({ event: 'problem', payment_id, ...trouble })
  if (!newlyPaid || record.latest === null) return
  report({ event: 'payment.paid', payment_id, amount: record.latest.payment.amount })
  if (record.paid?.late === true) report({ event: 'payment.paid_late', payment_id })
}
