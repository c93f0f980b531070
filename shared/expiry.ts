import type { PaymentRecord } from './payment-record'
import type { Utc } from './time'

/** Late money exists: cross-bank confirmation can take until the next day (Bank Indonesia). A day and an hour. */
export const WATCHED_FOR_MS = 25 * 60 * 60_000

/**
 * When the code on the screen is likely to stop working, in milliseconds since the epoch by KiriminAja's clock: the
 * time it was made (`pay_time`) and `minutes`. No field says so (KiriminAja's own plugin adds 5 minutes): an estimate,
 * and going past it never means that it cannot be paid any more. Null without a `pay_time` that can be read.
 */
export function estimatedExpiry({ latest }: PaymentRecord, minutes: number): number | null {
  const madeAt = latest?.payment.payTime?.utc ?? null
  return madeAt === null ? null : Date.parse(madeAt) + minutes * 60_000
}

type Moment = { readonly seenAt: Utc; readonly serverSeenAt: Utc | null }

/**
 * Whether money seen at a moment is late: past the estimate by KiriminAja's clock, and past as many minutes from the
 * last scan by the PC's, so that an old bill paid at the counter at once is not called late. The two clocks are never
 * compared with each other.
 */
export function isLate(record: PaymentRecord, { seenAt, serverSeenAt }: Moment, minutes: number): boolean {
  const expiry = estimatedExpiry(record, minutes)
  const pastExpiry = expiry === null || Date.parse(serverSeenAt ?? seenAt) > expiry
  return pastExpiry && Date.parse(seenAt) > Date.parse(record.scannedAt) + minutes * 60_000
}
