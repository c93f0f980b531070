import type { PaymentRecord } from '../../shared/payment-record'
import type { Utc } from '../../shared/time'
import type { Clock } from '../clock'

/** How long ago a payment was scanned, claimed to be paid, and seen paid, in milliseconds, never less than 0. */
export type Ages = { readonly scanned: number; readonly claimed: number | null; readonly paid: number | null }

/**
 * Ages that a clock put right cannot change: the PC's clock is read once for each time, when the record comes with it,
 * and from there on it is the one that only runs forward. Otherwise a correction could end a watch, or have it ask for
 * hours as if in haste. (Time in which the PC slept does not count: asked rather too often than not at all.)
 */
export function agesBy(clock: Clock): (record: PaymentRecord) => Ages {
  const begunAt = new Map<Utc, number>()
  const age = (at: Utc): number => {
    const sinceThen = Date.parse(clock.now()) - Date.parse(at)
    const begun = begunAt.get(at) ?? clock.elapsed() - Math.max(0, sinceThen)
    begunAt.set(at, begun)
    return clock.elapsed() - begun
  }
  return ({ scannedAt, claimedAt, paid }) => ({
    scanned: age(scannedAt),
    claimed: claimedAt === null ? null : age(claimedAt),
    paid: paid === null ? null : age(paid.seenAt),
  })
}
