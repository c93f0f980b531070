import * as z from 'zod/mini'
import { type BusinessDay, businessDaySchema, dayAfter } from './business-day'
import { rupiahTotalSchema } from './rupiah'

export const groupings = ['day', 'week', 'month'] as const
export type Grouping = (typeof groupings)[number]

const LONGEST_DAYS = 366 * 5

/** Business days, both included. */
export const reportQuerySchema = z
  .object({ from: businessDaySchema, to: businessDaySchema, by: z.enum(groupings) })
  .check(z.refine(({ from, to }) => from <= to && daysBetween(from, to) < LONGEST_DAYS))
export type ReportQuery = Readonly<z.infer<typeof reportQuerySchema>>

export const sumsSchema = z.object({
  count: z.number(),
  amount: rupiahTotalSchema,
  /** Those whose waiting says something: seen unpaid here, and not late. */
  waited: z.number(),
  waitedSeconds: z.number(),
})
export type Sums = Readonly<z.infer<typeof sumsSchema>>

export const periodSchema = z.object({
  /** Its first business day within the report. */
  from: businessDaySchema,
  to: businessDaySchema,
  express: sumsSchema,
  instant: sumsSchema,
})
/** A day, a week or a month, cut where the report begins and ends. */
export type Period = Readonly<z.infer<typeof periodSchema>>

/** Oldest first, without a gap: a period in which nothing was paid stands there with zeros. */
export const salesReportSchema = z.object({ periods: z.array(periodSchema) })
export type SalesReport = Readonly<z.infer<typeof salesReportSchema>>

const DAY_MS = 86_400_000
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS

export const noSums: Sums = { count: 0, amount: rupiahTotalSchema.parse(0), waited: 0, waitedSeconds: 0 }

export const added = (one: Sums, other: Sums): Sums => ({
  count: one.count + other.count,
  amount: rupiahTotalSchema.parse(one.amount + other.amount),
  waited: one.waited + other.waited,
  waitedSeconds: one.waitedSeconds + other.waitedSeconds,
})

/** Both services together. */
export const together = ({ express, instant }: Pick<Period, 'express' | 'instant'>): Sums =>
  added(express, instant)

/** Seconds from the scan until paid, on average; null when nobody's waiting says anything. */
export const averageWait = ({ waited, waitedSeconds }: Sums): number | null =>
  waited === 0 ? null : waitedSeconds / waited

/** The last day of the period that a day is in: weeks end on Sundays. */
function endOf(day: BusinessDay, by: Grouping): BusinessDay {
  if (by === 'day') return day
  const date = new Date(day)
  const ahead =
    by === 'week'
      ? (7 - date.getUTCDay()) % 7
      : new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate() - date.getUTCDate()
  return businessDaySchema.parse(new Date(date.getTime() + ahead * DAY_MS).toISOString().slice(0, 10))
}

/** A month that the report cuts at either end is none to be called by its name. */
export const isWholeMonth = ({ from, to }: Pick<Period, 'from' | 'to'>): boolean =>
  from.endsWith('-01') && endOf(from, 'month') === to

/** The periods of a report by their first and last days, oldest first. Pure. */
export function spansOf({ from, to, by }: ReportQuery): readonly Pick<Period, 'from' | 'to'>[] {
  const spans: Pick<Period, 'from' | 'to'>[] = []
  for (let first = from; first <= to; first = dayAfter(spans.at(-1)?.to ?? first)) {
    const end = endOf(first, by)
    spans.push({ from: first, to: end < to ? end : to })
  }
  return spans
}
