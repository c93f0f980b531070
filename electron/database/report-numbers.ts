import * as z from 'zod/mini'
import type { HistoryDatabase } from './history-database'

/** More papers, shifts and days than there can have been since a backup. */
const LEFT_FREE = 1000

/** Where numbers go on after a loss: none that stands on a lost paper shall stand on another. */
export const thousandAfter = (last: number): number => (Math.floor(last / LEFT_FREE) + 1) * LEFT_FREE

export const reportNumberQueries = {
  shift: 'SELECT max(number) FROM shifts',
  // Days only go forward, and so do the numbers of their closings.
  day: `
    SELECT figures ->> '$.scope.number' FROM shift_reports WHERE kind = 'day' ORDER BY business_day DESC LIMIT 1`,
  shiftsFrom: "SELECT max(notice ->> '$.shiftsFrom') FROM notices",
  daysFrom: "SELECT max(notice ->> '$.daysFrom') FROM notices",
} as const

/** The numbers of Z reports, which count up for ever; also over a loss, because those of the lost ones stand on paper. */
export function reportNumbers(database: HistoryDatabase) {
  const numberOf = (query: keyof typeof reportNumberQueries) => {
    const statement = database.prepare(reportNumberQueries[query]).pluck()
    return (): number => z.nullish(z.number()).parse(statement.get()) ?? 0
  }
  const [shift, day] = [numberOf('shift'), numberOf('day')]
  const [shiftsFrom, daysFrom] = [numberOf('shiftsFrom'), numberOf('daysFrom')]
  const leave = database.prepare(`
    UPDATE notices SET notice = json_set(notice, '$.shiftsFrom', @shiftsFrom, '$.daysFrom', @daysFrom)
    WHERE number = @notice`)
  return {
    nextShift: (): number => Math.max(shift() + 1, shiftsFrom()),
    nextDay: (): number => Math.max(day() + 1, daysFrom()),
    /** After a loss both go on at the next whole thousand; the notice that tells of it keeps that. */
    leaveFree: (notice: number): void => {
      // What was left free before and not used yet may have been used in the lost time.
      const next = (last: number, from: number): number => thousandAfter(Math.max(last, from))
      leave.run({ notice, shiftsFrom: next(shift(), shiftsFrom()), daysFrom: next(day(), daysFrom()) })
    },
  }
}
