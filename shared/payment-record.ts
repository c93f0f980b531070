import * as z from 'zod/mini'
import { paymentSchema } from './payment'
import { type PaymentId, paymentIdSchema } from './payment-id'
import { problemSchema } from './problem-codes'
import { type Utc, utcSchema } from './time'

/**
 * What is known of a payment. `verifying`: a paid answer that still lacks the second signal or contradicts itself.
 * `unknown`: never answered, or answered with something this app does not know. Unknown is not unpaid.
 */
export const paymentStatuses = ['unpaid', 'verifying', 'paid', 'ended', 'unknown'] as const
export const paymentStatusSchema = z.enum(paymentStatuses)
export type PaymentStatus = z.infer<typeof paymentStatusSchema>

export const lastCheckSchema = z.object({ at: utcSchema, problem: z.nullable(problemSchema) })

export const paidEvidenceSchema = z.object({
  /** When this counter first saw the paid answer, by the PC's clock. */
  seenAt: utcSchema,
  /** The same moment by KiriminAja's clock (the answer's Date header), null when it sent none. */
  serverSeenAt: z.nullable(utcSchema),
  /** `status_code` of that answer, as it was written. */
  said: z.string(),
  /** True when the very first answer was already "paid": nobody saw this payment unpaid here. */
  atFirstSight: z.boolean(),
  /** Seen after the code's estimated expiry: money that came when nobody waited for it any more. */
  late: z.boolean(),
})

export const paymentRecordSchema = z.object({
  paymentId: paymentIdSchema,
  /** The first scan. */
  openedAt: utcSchema,
  /** The name of whoever scanned it first; null when nobody had said who. Older records know nothing of it. */
  openedBy: z.prefault(z.nullable(z.string()), null),
  /** The newest scan. */
  scannedAt: utcSchema,
  status: paymentStatusSchema,
  /** The newest answer that was understood, and when it came; null until there is one. */
  latest: z.nullable(z.object({ payment: paymentSchema, at: utcSchema })),
  /** The newest code that came, kept through answers without one; null until there was one. */
  lastCode: z.nullable(z.string()),
  /** When `qr_content` last became a different code for the same payment; null while it never did. */
  codeChangedAt: z.nullable(utcSchema),
  lastCheck: z.nullable(lastCheckSchema),
  paid: z.nullable(paidEvidenceSchema),
  /** Since when the customer says that it is paid; null while nobody said so. Never a sign of payment. */
  claimedAt: z.nullable(utcSchema),
  /** When the cashier stopped the watch; null while it goes on. Says nothing about the payment. */
  watchStoppedAt: z.nullable(utcSchema),
  /** Became paid away from the counter, and no cashier has taken note of it yet. */
  awaitsNotice: z.boolean(),
})

/** A payment as this counter knows it: folded from its observations, see judge-observation. */
export type PaymentRecord = Readonly<z.infer<typeof paymentRecordSchema>>

/** A payment that was opened and never answered yet. */
export const openedRecord = (
  paymentId: PaymentId,
  openedAt: Utc,
  openedBy: string | null = null,
): PaymentRecord => ({
  paymentId,
  openedAt,
  openedBy,
  scannedAt: openedAt,
  status: 'unknown',
  latest: null,
  lastCode: null,
  codeChangedAt: null,
  lastCheck: null,
  paid: null,
  claimedAt: null,
  watchStoppedAt: null,
  awaitsNotice: false,
})
