import * as z from 'zod/mini'
import { businessDayOf, businessDaySchema, dayAfter } from '../../shared/business-day'
import { services } from '../../shared/history-search'
import { rupiahTotalSchema } from '../../shared/rupiah'
import { periodsOf, type ReportQuery, type SalesReport } from '../../shared/sales-report'
import { utcOf } from '../../shared/time'
import { startOfDay } from './day-range'
import type { HistoryDatabase } from './history-database'

const QUARTER_MS = 15 * 60_000
const HOUR_MS = 3_600_000

export const salesQuery = `
  SELECT business_day(quarter, @timeZone, @endsAt) AS day, service, sum(count) AS count, sum(amount) AS amount,
    sum(waited) AS waited, sum(waited_seconds) AS waitedSeconds
  FROM paid_quarters WHERE quarter >= @first AND quarter < @end GROUP BY 1, 2`

const daysSchema = z.array(
  z.object({
    day: businessDaySchema,
    service: z.enum(services),
    count: z.number(),
    amount: rupiahTotalSchema,
    waited: z.number(),
    waitedSeconds: z.number(),
  }),
)

/** What was paid in each period, by the shop's own days: from sums, so that a million payments make no difference. */
export function salesReports(
  database: HistoryDatabase,
  day: () => { readonly timeZone: string; readonly endsAt: number },
) {
  database.function('business_day', { deterministic: true }, (quarter, timeZone, endsAt) =>
    businessDayOf(utcOf(new Date(Number(quarter) * QUARTER_MS)), String(timeZone), Number(endsAt)),
  )
  const sums = database.prepare(salesQuery)

  return (query: ReportQuery): SalesReport => {
    const { timeZone, endsAt } = day()
    const start = (text: string) => (startOfDay(text, timeZone).getTime() + endsAt * HOUR_MS) / QUARTER_MS
    const days = sums.all({ timeZone, endsAt, first: start(query.from), end: start(dayAfter(query.to)) })
    return { periods: [...periodsOf(query, daysSchema.parse(days))] }
  }
}
export type SalesReports = ReturnType<typeof salesReports>
