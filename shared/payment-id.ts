import * as z from 'zod/mini'
import { problem } from './problem'
import { failed, type Result, succeeded } from './result'

export const LONGEST_PAYMENT_ID = 64

/** Printable, trimmed, 1 to 64 characters. Unknown prefixes are welcome: KiriminAja adds services. */
export const paymentIdSchema = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(LONGEST_PAYMENT_ID),
    z.regex(/^[^\p{C}\p{Z}](?:[^\p{C}]*[^\p{C}\p{Z}])?$/u),
  )
  .brand<'PaymentId'>()
export type PaymentId = z.infer<typeof paymentIdSchema>

/** A request about one payment. */
export const ofPayment = z.object({ paymentId: paymentIdSchema })

/**
 * Turns what a scanner or a hand typed into a payment id: control and invisible characters
 * (scanner prefixes, line ends, zero-width spaces) go, outer spaces go, the rest stays as it is.
 */
export function readScan(scanned: string): Result<PaymentId> {
  const text = scanned.replace(/\p{C}/gu, '').replace(/^\p{Z}+|\p{Z}+$/gu, '')
  if (text === '') return failed(problem('scan-empty'))
  const parsed = paymentIdSchema.safeParse(text)
  return parsed.success
    ? succeeded(parsed.data)
    : failed(problem('scan-too-long', `${text.length} characters`))
}
