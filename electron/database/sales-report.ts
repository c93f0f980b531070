import * as z from 'zod/mini'
import { type BusinessDay, dayAfter } from '../../shared/business-day'
import { services } from '../../shared/history-search'
import {
  noSums,
  type ReportQuery,
  type SalesReport,
  spansOf,
  type Sums,
  sumsSchema,
} from '../../shared/sales-report'
import { startOfDay } from './day-range'
import type { HistoryDatabase } from './history-database'

const QUARTER_MS = 15 * 60_000
const HOUR_MS = 3_600_000

export const salesQuery = `
  SELECT service, sum(count) AS count, sum(amount) AS amount, sum(waited) AS waited,
    sum(waited_seconds) AS waitedSeconds
  FROM paid_quarters WHERE quarter >= @first AND quarter < @end GROUP BY service`

const rowsSchema = z.array(z.object({ service: z.enum(services), ...sumsSchema.shape }))

/** What was paid in each period, by the shop's own days: from sums, so that a million payments make no difference. */
export function salesReports(
  database: HistoryDatabase,
  day: () => { readonly timeZone: string; readonly endsAt: number },
) {
  const sums = database.prepare(salesQuery)

  return (query: ReportQuery): SalesReport => {
    const { timeZone, endsAt } = day()
    const start = (date: BusinessDay): number =>
      (startOfDay(date, timeZone).getTime() + endsAt * HOUR_MS) / QUARTER_MS
    let first = start(query.from)
    const periods = spansOf(query).map(({ from, to }) => {
      const end = start(dayAfter(to))
      const rows = rowsSchema.parse(sums.all({ first, end }))
      first = end
      const of = (wanted: (typeof services)[number]): Sums => {
        const { service: _service, ...found } = rows.find(({ service }) => service === wanted) ?? {
          service: wanted,
          ...noSums,
        }
        return found
      }
      return { from, to, express: of('express'), instant: of('instant') }
    })
    return { periods }
  }
}
export type SalesReports = ReturnType<typeof salesReports>
