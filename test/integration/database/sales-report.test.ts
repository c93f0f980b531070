import fc from 'fast-check'
import { expect, test } from 'vitest'
import { salesQuery, salesReports } from '../../../electron/database/sales-report'
import { businessDayOf, businessDaySchema } from '../../../shared/business-day'
import { averageWait, groupings, together } from '../../../shared/sales-report'
import { utcOf } from '../../../shared/time'
import { shiftCounter } from '../../support/shift-counter'

const START = Date.parse('2026-03-01T00:00:00Z')
const MINUTE = 60_000
const day = (text: string) => businessDaySchema.parse(text)

const payments = fc.array(
  fc.record({
    // Half a year, so that a summer time begins and ends in it.
    scanned: fc.integer({ min: 0, max: 250 * 24 * 60 }),
    waited: fc.integer({ min: 0, max: 20 }),
    amount: fc.integer({ min: 1, max: 10_000_000 }),
  }),
  { maxLength: 40 },
)
const places = fc.record({
  timeZone: fc.constantFrom('Asia/Jakarta', 'Asia/Jayapura', 'UTC', 'Asia/Kathmandu', 'Europe/Berlin'),
  endsAt: fc.integer({ min: 0, max: 12 }),
})

test('the sums of every period are those of its payments, in any zone and however the shop’s day ends', () => {
  fc.assert(
    fc.property(payments, places, fc.constantFrom(...groupings), (made, { timeZone, endsAt }, by) => {
      const counter = shiftCounter()
      const paid = made.map(({ scanned, waited, amount }, index) => {
        const id = `XID-${index}`
        const at = START + scanned * MINUTE
        counter.at(utcOf(new Date(at)))
        counter.scan(id)
        counter.answer(id, amount)
        const seen = utcOf(new Date(at + waited * MINUTE))
        counter.at(seen)
        counter.pay(id, amount)
        // Later than five minutes is late, and says nothing of how long people take.
        return { day: businessDayOf(seen, timeZone, endsAt), amount, wait: waited > 5 ? null : waited * 60 }
      })
      const report = salesReports(counter.database, () => ({ timeZone, endsAt }))
      const { periods } = report({ from: day('2026-02-20'), to: day('2026-12-10'), by })

      expect(periods.at(0)?.from).toBe('2026-02-20')
      expect(periods.at(-1)?.to).toBe('2026-12-10')
      for (const period of periods) {
        const inIt = paid.filter((each) => each.day >= period.from && each.day <= period.to)
        const waits = inIt.map(({ wait }) => wait).filter((wait) => wait !== null)
        const sums = together(period)
        expect(sums.count).toBe(inIt.length)
        expect(sums.amount).toBe(inIt.reduce((sum, { amount }) => sum + amount, 0))
        expect(averageWait(sums)).toBe(
          waits.length === 0 ? null : waits.reduce((sum, wait) => sum + wait, 0) / waits.length,
        )
      }
      const counted = periods.reduce((sum, period) => sum + together(period).count, 0)
      expect(counted).toBe(paid.length)
    }),
    { numRuns: 40, seed: 20261124 },
  )
})

test('weeks begin on Mondays and months on the first, cut where the report begins and ends', () => {
  const report = salesReports(shiftCounter().database, () => ({ timeZone: 'Asia/Jakarta', endsAt: 4 }))
  const spans = (by: 'week' | 'month') =>
    report({ from: day('2026-10-28'), to: day('2026-11-10'), by }).periods.map(
      ({ from, to }) => `${from} ${to}`,
    )
  expect(spans('week')).toEqual(['2026-10-28 2026-11-01', '2026-11-02 2026-11-08', '2026-11-09 2026-11-10'])
  expect(spans('month')).toEqual(['2026-10-28 2026-10-31', '2026-11-01 2026-11-10'])
})

test('a report reads the sums of its span, by their key', () => {
  const { database } = shiftCounter()
  salesReports(database, () => ({ timeZone: 'UTC', endsAt: 0 }))
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${salesQuery}`).all({ first: 0, end: 1 })
  expect(JSON.stringify(plan)).toContain('SEARCH paid_quarters USING PRIMARY KEY (quarter>? AND quarter<?)')
})
