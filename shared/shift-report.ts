import * as z from 'zod/mini'
import { businessDaySchema } from './business-day'
import { services } from './history-search'
import { paymentIdSchema } from './payment-id'
import { paymentStatusSchema } from './payment-record'
import type { Environment, Language } from './receipt'
import { rupiahSchema, rupiahTotalSchema } from './rupiah'
import { type Utc, utcSchema } from './time'

export const countAndSumSchema = z.object({ count: z.number(), sum: rupiahTotalSchema })
export type CountAndSum = Readonly<z.infer<typeof countAndSumSchema>>

/** What a report is about: one shift, or all shifts of a business day that was closed as its `number`-th. */
export const reportScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shift'), number: z.number(), openedBy: z.string() }),
  z.object({
    kind: z.literal('day'),
    number: z.number(),
    day: businessDaySchema,
    shifts: z.array(z.number()),
  }),
])
export type ReportScope = Readonly<z.infer<typeof reportScopeSchema>>

/** A list on paper ends somewhere; the count beside it does not. */
export const MOST_LISTED = 100
const listOf = <Item extends z.core.$ZodType>(item: Item) =>
  z.object({ count: z.number(), first: z.array(item) })

/** The figures of a shift or a day: of an X report while it goes on, of a Z report once it is closed. */
export const shiftFiguresSchema = z.object({
  scope: reportScopeSchema,
  openedAt: utcSchema,
  /** Null while it goes on. */
  closedAt: z.nullable(utcSchema),
  /** The moment for which the figures hold, whenever they are printed. */
  countedAt: utcSchema,
  /** Cash in the drawer at the opening; QRIS adds nothing to it. */
  float: rupiahTotalSchema,
  /** Each status that occurred. Only `paid` is money: whatever became paid in this stretch, whenever it was opened. */
  byStatus: z.array(z.object({ status: paymentStatusSchema, ...countAndSumSchema.shape })),
  /** Of what is paid. */
  byService: z.array(z.object({ service: z.enum(services), ...countAndSumSchema.shape })),
  /** Paid after their codes' estimated expiry. */
  paidLate: listOf(z.object({ paymentId: paymentIdSchema, amount: rupiahTotalSchema, paidAt: utcSchema })),
  reprints: listOf(z.object({ paymentId: paymentIdSchema, copies: z.number() })),
  /** Still open at the end, so the next shift's; null where the amount is not known. */
  carriedOver: listOf(z.object({ paymentId: paymentIdSchema, amount: z.nullable(rupiahSchema) })),
})
export type ShiftFigures = Readonly<z.infer<typeof shiftFiguresSchema>>

/** Figures on their way to paper. A value; one layout prints it. */
export type ShiftReport = {
  readonly shop: { readonly name: string }
  readonly environment: Environment
  readonly language: Language
  readonly timeZone: string
  readonly printedAt: Utc
  readonly printJobNumber: number
  readonly copyNumber: number
  readonly figures: ShiftFigures
}
