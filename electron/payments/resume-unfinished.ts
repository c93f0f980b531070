import { type Utc, utcOf } from '../../shared/time'
import type { Clock } from '../clock'
import type { PaymentsTable } from '../database/payments'
import type { OpenedPayment } from './open-payment'
import type { PaymentWatch } from './watch-payments'
import { WATCHED_FOR_MS } from '../../shared/expiry'
import { AWB_AWAITED_FOR_MS } from './watch-schedule'

type Parts = {
  readonly payments: PaymentsTable
  readonly watch: PaymentWatch
  readonly clock: Clock
  readonly putOnCounter: (opened: OpenedPayment) => void
}

const DAY_MS = 24 * 60 * 60_000
/** Twice as many as can well be open: a PC whose clock is years behind takes up no whole history. */
const MOST_TAKEN_UP = 2000

/** Takes up where an earlier run of the program ended, however it ended. What needs no more questions drops out by itself. */
export function resumeUnfinished({ payments, watch, clock, putOnCounter }: Parts): void {
  const ago = (milliseconds: number): Utc => utcOf(new Date(Date.parse(clock.now()) - milliseconds))
  const onCounter = payments.onCounter()
  const record = onCounter === null ? null : payments.find(onCounter)
  if (record !== null) putOnCounter({ record, knownBefore: true })

  // A code made up to a day after its scan is watched for a day from there.
  const unfinished = payments.unfinished(ago(WATCHED_FOR_MS + DAY_MS), MOST_TAKEN_UP)
  for (const open of [...unfinished, ...payments.paidSince(ago(AWB_AWAITED_FOR_MS), MOST_TAKEN_UP)]) {
    if (open.paymentId !== onCounter && open.watchStoppedAt === null) watch.resume(open)
  }
}
