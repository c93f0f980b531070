import type { CounterState } from '../../../shared/counter'
import type { PaymentRecord } from '../../../shared/payment-record'

/** Changes when something the history lists may have changed: a payment came, went, or has another status. */
export function historyRevision({ current, tray, paidAside }: CounterState): string {
  const records = [...(current === null ? [] : [current]), ...tray].map(({ record }) => record)
  return [...records, ...paidAside].map(line).join(' ')
}

const line = ({ paymentId, status }: PaymentRecord): string => `${paymentId}=${status}`
