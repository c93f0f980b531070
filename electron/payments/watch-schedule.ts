import type { PaymentRecord } from '../../shared/payment-record'
import type { ProblemCode } from '../../shared/problem'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Late money exists: cross-bank confirmation can take until the next day (Bank Indonesia). */
export const WATCHED_FOR_MS = 25 * HOUR

/** Asking again soon cannot mend these: somebody has to do something first. */
const NEEDS_A_PERSON: readonly ProblemCode[] = [
  'api-key-missing',
  'api-key-rejected',
  'api-payment-not-found',
  'api-refused',
  'api-untrusted',
  'api-redirected',
]

/**
 * Milliseconds until a payment should be asked about again; null when there is nothing left to learn.
 * The one in front of the customer is asked as often as the budget bears, the others ever less often.
 * @param ageMs since the payment was opened
 * @param steadyMs what the request budget allows one payment that is asked all the time
 */
export function nextAskMs(
  record: PaymentRecord,
  onCounter: boolean,
  ageMs: number,
  steadyMs: number,
): number | null {
  if (record.status === 'paid') return null
  if (onCounter && record.status !== 'ended') {
    const failure = record.lastCheck?.problem ?? null
    return failure !== null && NEEDS_A_PERSON.includes(failure.code)
      ? Math.max(steadyMs, 30 * SECOND)
      : steadyMs
  }
  if (ageMs > WATCHED_FOR_MS) return null
  if (ageMs < 10 * MINUTE) return Math.max(steadyMs, 30 * SECOND)
  if (ageMs < HOUR) return 2 * MINUTE
  return 15 * MINUTE
}
