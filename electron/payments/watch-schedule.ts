import { WATCHED_FOR_MS } from '../../shared/expiry'
import { packagesOf } from '../../shared/payment'
import type { PaymentRecord } from '../../shared/payment-record'
import type { ProblemCode } from '../../shared/problem-codes'
import type { Ages } from './ages'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How long a paid Instant payment is asked for the AWBs it still lacks. */
export const AWB_AWAITED_FOR_MS = 2 * HOUR
/** "Customer says it is paid": asked in a burst for so long. */
const BURST_MS = 3 * MINUTE
const BURST_INTERVAL_MS = 3 * SECOND

/** Asking again soon cannot mend these: somebody has to do something first. */
const NEEDS_A_PERSON: readonly ProblemCode[] = [
  'api-key-missing',
  'api-key-locked',
  'api-key-rejected',
  'api-payment-not-found',
  'api-refused',
  'api-other-letters',
  'api-untrusted',
  'api-redirected',
]

export type Pace = {
  readonly onCounter: boolean
  /** Least milliseconds between two questions about the payment on the counter. */
  readonly counterMs: number
  /** The same for each of the others: grows with their number, so that all of them get their turn. */
  readonly othersMs: number
}

/** Milliseconds until a payment should be asked about again; null when there is nothing left to learn. */
export function nextAskMs(record: PaymentRecord, ages: Ages, pace: Pace): number | null {
  if (record.watchStoppedAt !== null) return null
  // Never asked yet, however soon the next scan pushed it off the counter.
  if (record.lastCheck === null) return 0
  if (ages.paid !== null) return untilAwbs(record, ages.paid)
  if (ages.claimed !== null && ages.claimed < BURST_MS) return BURST_INTERVAL_MS
  if (pace.onCounter && record.status !== 'ended') {
    const failure = record.lastCheck?.problem ?? null
    const patient = failure !== null && NEEDS_A_PERSON.includes(failure.code)
    return patient ? Math.max(pace.counterMs, 30 * SECOND) : pace.counterMs
  }
  const rest = awayFromCounterMs(ages.scanned - codeMadeLaterMs(record))
  return rest === null ? null : Math.max(rest, pace.othersMs)
}

/** How much later than the last scan the newest code was made; a day at most: a wrong `pay_time` is no reason. */
function codeMadeLaterMs({ scannedAt, latest }: PaymentRecord): number {
  const codeMade = Date.parse(latest?.payment.payTime?.utc ?? scannedAt)
  return Math.min(Math.max(0, codeMade - Date.parse(scannedAt)), 24 * HOUR)
}

function awayFromCounterMs(age: number): number | null {
  if (age > WATCHED_FOR_MS) return null
  if (age < 10 * MINUTE) return 30 * SECOND
  if (age < HOUR) return 2 * MINUTE
  if (age < 6 * HOUR) return 10 * MINUTE
  return 30 * MINUTE
}

/** KiriminAja pushes AWBs after the payment: asked after 5 s, then each time after half as long again as it has been. */
function untilAwbs({ latest }: PaymentRecord, sincePaid: number): number | null {
  const lacksAwb = latest !== null && packagesOf(latest.payment).some(({ awb }) => awb === null || awb === '')
  if (!lacksAwb || sincePaid > AWB_AWAITED_FOR_MS) return null
  return Math.min(Math.max(sincePaid / 2, 5 * SECOND), 10 * MINUTE)
}
