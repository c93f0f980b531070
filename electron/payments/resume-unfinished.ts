import { WATCHED_FOR_MS } from '../../shared/expiry'
import type { PaymentId } from '../../shared/payment-id'
import { type Problem, problem } from '../../shared/problem'
import { type Utc, utcOf } from '../../shared/time'
import type { Clock } from '../clock'
import type { PaymentsTable, ScanTimes } from '../database/payments'
import type { OpenedPayment } from './open-payment'
import type { PaymentWatch } from './watch-payments'
import { AWB_AWAITED_FOR_MS } from './watch-schedule'

type Parts = {
  readonly payments: PaymentsTable
  readonly watch: Pick<PaymentWatch, 'resume'>
  readonly clock: Clock
  readonly putOnCounter: (opened: OpenedPayment) => void
  /** Told what could not be stored: a start goes on without. */
  readonly report: (problem: Problem) => void
}

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS
/** Of a history that comes from the future, because the PC's clock is behind, the newest: not years of it. */
const MOST_OF_A_FUTURE = 2000
/** How many of the newest are looked at for scans while the clock was behind: a day of a busy counter, or more. */
const LOOKED_AT = 500

/** Takes up what an earlier run of the program left unfinished, and again when the PC's clock was put right. */
export function unfinishedPayments({ payments, watch, clock, putOnCounter, report }: Parts) {
  const ago = (milliseconds: number): Utc => utcOf(new Date(Date.parse(clock.now()) - milliseconds))
  const startOfElapsed = (): number => Date.parse(clock.now()) - clock.elapsed()
  let lookedAtWith = startOfElapsed()

  /** What needs no more questions drops out by itself. */
  function takeUp(): void {
    lookedAtWith = startOfElapsed()
    // A code made up to a day after its scan is watched for a day from there.
    const since = ago(WATCHED_FOR_MS + DAY_MS)
    const [newest] = payments.unfinished(since, 1)
    const isBehind = newest !== undefined && newest.scannedAt > ago(-DAY_MS)
    const unfinished = payments.unfinished(since, isBehind ? MOST_OF_A_FUTURE : undefined)
    const onCounter = payments.onCounter()
    for (const open of [...unfinished, ...payments.paidSince(ago(AWB_AWAITED_FOR_MS), MOST_OF_A_FUTURE)]) {
      if (open.paymentId !== onCounter && open.watchStoppedAt === null) watch.resume(open)
    }
  }

  /** Stored, so that the watch gives them their day and the next start knows them by their time. */
  function scanNowWhatWasScannedBehind(): void {
    const now = clock.now()
    try {
      payments.scanNow(scannedBehind(payments.newestScans(LOOKED_AT), now), now)
    } catch (error) {
      report(problem('history-unwritable', String(error)))
    }
  }

  return {
    /** At the start: the same payment on the counter, the rest asked about in its turn. */
    resume: (): void => {
      scanNowWhatWasScannedBehind()
      const onCounter = payments.onCounter()
      const record = onCounter === null ? null : payments.find(onCounter)
      if (record !== null) putOnCounter({ record, knownBefore: true })
      takeUp()
    },
    /** By a clock that is ahead everything is too old to be watched; cheap when the clock did what clocks do. */
    lookAgainIfClockWasSet: (): void => {
      if (Math.abs(startOfElapsed() - lookedAtWith) < HOUR_MS) return
      scanNowWhatWasScannedBehind()
      takeUp()
    },
  }
}

/**
 * Open payments with a scan much earlier than a payment opened before them: the history has them in the order of their
 * first scans, whatever the clock said. What was opened in the future proves nothing: that clock was ahead, and the
 * later ones are right.
 */
function scannedBehind(newestFirst: readonly ScanTimes[], now: Utc): readonly PaymentId[] {
  let reached = Number.NEGATIVE_INFINITY
  const behind = newestFirst.toReversed().filter(({ openedAt, scannedAt, isPaid }) => {
    if (openedAt <= now) reached = Math.max(reached, Date.parse(openedAt))
    return !isPaid && Date.parse(scannedAt) < reached - HOUR_MS
  })
  return behind.map(({ paymentId }) => paymentId)
}
