import type { PaymentRecord } from './payment-record'

/**
 * When the code on the screen is likely to stop working, in milliseconds since the epoch by KiriminAja's clock: the
 * time it was made (`pay_time`) and `minutes`. No field says so (KiriminAja's own plugin adds 5 minutes): an estimate,
 * and going past it never means that it cannot be paid any more. Null without a `pay_time` that can be read.
 */
export function estimatedExpiry({ latest }: PaymentRecord, minutes: number): number | null {
  const madeAt = latest?.payment.payTime?.utc ?? null
  return madeAt === null ? null : Date.parse(madeAt) + minutes * 60_000
}

/** From when on a payment counts as late, by the same clock: the estimate, but never sooner than after its last scan. */
export const lateFrom = (record: PaymentRecord, minutes: number): number =>
  Math.max(estimatedExpiry(record, minutes) ?? 0, Date.parse(record.scannedAt) + minutes * 60_000)
