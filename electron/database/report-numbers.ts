import * as z from 'zod/mini'
import type { HistoryDatabase } from './history-database'

/** More papers, shifts and days than there should have been since a backup. */
const LEFT_FREE = 1000

/** How far the numbers that stand on papers have come. */
export const numbersReachedSchema = z.object({ papers: z.number(), shifts: z.number(), days: z.number() })
export type NumbersReached = Readonly<z.infer<typeof numbersReachedSchema>>

/** Where numbers go on after a loss, with so many left free: none that stands on a lost paper shall stand on another. */
const thousandAfter = (last: number): number => (Math.floor(last / LEFT_FREE) + 2) * LEFT_FREE

const HIGHEST_PAPER = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'print_jobs'"

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
  // What was left free and not used yet counts as used: it may have been in the time before that is lost.
  const reached = (): Omit<NumbersReached, 'papers'> => ({
    shifts: Math.max(shift(), shiftsFrom()),
    days: Math.max(day(), daysFrom()),
  })
  return {
    reached,
    nextShift: (): number => Math.max(shift() + 1, shiftsFrom()),
    nextDay: (): number => Math.max(day() + 1, daysFrom()),
    /**
     * After a loss both go on at a whole thousand; the notice that tells of it keeps that. `replaced`: how far they had
     * come in the history whose place this one took.
     */
    leaveFree: (notice: number, replaced: NumbersReached | null): void => {
      const here = reached()
      leave.run({
        notice,
        shiftsFrom: thousandAfter(Math.max(here.shifts, replaced?.shifts ?? 0)),
        daysFrom: thousandAfter(Math.max(here.days, replaced?.days ?? 0)),
      })
    },
  }
}

const highestPaper = (database: HistoryDatabase): number =>
  z.number().parse(database.prepare(HIGHEST_PAPER).pluck().get())

export const numbersReached = (database: HistoryDatabase): NumbersReached => ({
  papers: highestPaper(database),
  ...reportNumbers(database).reached(),
})

/** The next paper's number is a whole thousand, also after all that were printed in the history of before. */
export function leavePapersFree(database: HistoryDatabase, replaced: NumbersReached | null): void {
  const last = thousandAfter(Math.max(highestPaper(database), replaced?.papers ?? 0)) - 1
  const raised = database.prepare("UPDATE sqlite_sequence SET seq = ? WHERE name = 'print_jobs'").run(last)
  if (raised.changes === 0)
    database.prepare("INSERT INTO sqlite_sequence (name, seq) VALUES ('print_jobs', ?)").run(last)
}
