import { type CounterState, emptyCounter } from '../../../shared/counter'
import type { PaymentRecord } from '../../../shared/payment-record'

/** A counter with this payment on it, and nothing else. */
export const counterShowing = (record: PaymentRecord): CounterState => ({
  ...emptyCounter,
  environment: 'sandbox',
  shopName: 'Toko',
  cashierLanguage: 'id',
  customerLanguage: 'id',
  timeZone: 'Asia/Jakarta',
  current: {
    record,
    knownBefore: false,
    asking: false,
    nextAskAt: null,
    acceptedCode: null,
    paintedCode: null,
    printJobs: [],
    expiresInSeconds: null,
  },
})
