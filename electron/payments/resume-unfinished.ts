import { utcOf } from '../../shared/time'
import type { Clock } from '../clock'
import type { PaymentsTable } from '../database/payments'
import type { OpenedPayment } from './open-payment'
import type { PaymentWatch } from './watch-payments'
import { WATCHED_FOR_MS } from './watch-schedule'

type Parts = {
  readonly payments: PaymentsTable
  readonly watch: PaymentWatch
  readonly clock: Clock
  readonly putOnCounter: (opened: OpenedPayment) => void
}

/** Takes up where an earlier run of the program ended, however it ended. */
export function resumeUnfinished({ payments, watch, clock, putOnCounter }: Parts): void {
  const onCounter = payments.onCounter()
  const record = onCounter === null ? null : payments.find(onCounter)
  if (record !== null) {
    putOnCounter({ record, knownBefore: true })
    watch.putOnCounter(record.paymentId)
    watch.askNow(record)
  }
  const since = utcOf(new Date(Date.parse(clock.now()) - WATCHED_FOR_MS))
  for (const unfinished of payments.unfinished(since)) {
    if (unfinished.paymentId !== onCounter) watch.resume(unfinished)
  }
}
