import type { CounterState } from '../../shared/counter'
import type { Utc } from '../../shared/time'

/** Whoever left the counter with a code, or says that it is paid, may still be at it for so long. */
const STILL_PAYING_MS = 10 * 60_000

/**
 * What a new version must not interrupt: a payment on the counter, one beside it that somebody may be paying right now,
 * a paper. Null when there is none of them. What is open for longer is asked about again after the start. Pure.
 */
export function whatToFinish(
  { current, tray, papers }: Pick<CounterState, 'current' | 'tray' | 'papers'>,
  now: Utc,
): string | null {
  const since = (at: Utc | null): number =>
    at === null ? Number.POSITIVE_INFINITY : Date.parse(now) - Date.parse(at)
  const paying = tray.find(
    ({ record }) => Math.min(since(record.scannedAt), since(record.claimedAt)) < STILL_PAYING_MS,
  )
  const paper = papers.find(({ state }) => state === 'waiting' || state === 'printing')
  return (
    current?.record.paymentId ??
    paying?.record.paymentId ??
    (paper === undefined ? null : `print job ${paper.number}`)
  )
}
