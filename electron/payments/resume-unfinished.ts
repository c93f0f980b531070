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
/** Of a history that comes from the future, because the PC's clock is behind, the newest: not years of it. */
const MOST_OF_A_FUTURE = 2000

/** Takes up where an earlier run of the program ended, however it ended. What needs no more questions drops out by itself. */
export function resumeUnfinished({ payments, watch, clock, putOnCounter }: Parts): void {
  const ago = (milliseconds: number): Utc => utcOf(new Date(Date.parse(clock.now()) - milliseconds))
  const onCounter = payments.onCounter()
  const record = onCounter === null ? null : payments.find(onCounter)
  if (record !== null) putOnCounter({ record, knownBefore: true })

  // A code made up to a day after its scan is watched for a day from there.
  const since = ago(WATCHED_FOR_MS + DAY_MS)
  const [newest] = payments.unfinished(since, 1)
  const isBehind = newest !== undefined && newest.scannedAt > ago(-DAY_MS)
  const unfinished = payments.unfinished(since, isBehind ? MOST_OF_A_FUTURE : undefined)
  for (const open of [...unfinished, ...payments.paidSince(ago(AWB_AWAITED_FOR_MS), MOST_OF_A_FUTURE)]) {
    if (open.paymentId !== onCounter && open.watchStoppedAt === null) watch.resume(open)
  }
}
