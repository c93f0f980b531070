import * as z from 'zod/mini'
import { paymentIdSchema } from './payment-id'
import { utcSchema } from './time'

/** Everything a person does that somebody may ask about later. */
export const audited = [
  'watch-stopped',
  'claimed-paid',
  'claim-withdrawn',
  'code-accepted',
  'paid-acknowledged',
  'reprinted',
  'print-tried-again',
  'paper-came-out',
  'shift-opened',
  'shift-closed',
  'day-closed',
  'report-printed',
  'settings-saved',
  'api-key-saved',
  'cashiers-changed',
  'signed-in',
  'signed-out',
  'owner-let-in',
  'pin-refused',
  'exported',
  'archived',
  'archive-restored',
  'old-payments-removed',
] as const
export type Audited = (typeof audited)[number]

export const auditEntrySchema = z.object({
  /** Counts up for ever. */
  number: z.number(),
  at: utcSchema,
  /** The name of whoever stood at the counter; null when nobody had said who. */
  who: z.nullable(z.string()),
  what: z.enum(audited),
  paymentId: z.nullable(paymentIdSchema),
  /** What else there is to say of it, for whoever reads the list: a file's name, a shift's number. */
  detail: z.nullable(z.string()),
})
export type AuditEntry = Readonly<z.infer<typeof auditEntrySchema>>
