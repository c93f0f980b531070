import { type BusinessDay, businessDaySchema } from '../../../shared/business-day'
import type { ReportQuery } from '../../../shared/sales-report'

const DAY_MS = 86_400_000
const dayBefore = (day: BusinessDay, days: number): BusinessDay =>
  businessDaySchema.parse(new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10))

export const spanNames = ['week', 'month', 'year'] as const
export type SpanName = (typeof spanNames)[number]

/** What is looked at most, ending today; a year goes by whole months. */
export function spanUntil(today: BusinessDay, span: SpanName): ReportQuery {
  switch (span) {
    case 'week':
      return { from: dayBefore(today, 6), to: today, by: 'day' }
    case 'month':
      return { from: dayBefore(today, 29), to: today, by: 'day' }
    case 'year': {
      const [year = 0, month = 1] = today.split('-').map(Number)
      const first = new Date(Date.UTC(year, month - 12, 1)).toISOString().slice(0, 10)
      return { from: businessDaySchema.parse(first), to: today, by: 'month' }
    }
  }
}
