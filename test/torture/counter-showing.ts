import { shopOnCounter } from '../../electron/ipc/shop-on-counter'
import { changeCounter, type CounterState, emptyCounter } from '../../shared/counter'
import type { PaymentRecord } from '../../shared/payment-record'
import { defaultSettings } from '../../shared/default-settings'

const nothingYet: CounterState = {
  environment: 'sandbox',
  ...shopOnCounter(defaultSettings),
  ...emptyCounter,
}

/** A counter with this payment on it, and nothing else. */
export const counterShowing = (record: PaymentRecord): CounterState =>
  changeCounter(nothingYet, {
    kind: 'payment-opened',
    record,
    knownBefore: false,
    printJobs: [],
    expiresInSeconds: null,
  })
