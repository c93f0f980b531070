import * as z from 'zod/mini'
import type { HistoryDatabase } from './history-database'

type Days = { readonly since: string; readonly until: string }
type Numbers = { readonly oldest: number | null; readonly newest: number | null }

export const numbersQueries = {
  ofDays: `
    SELECT min(number) AS oldest, max(number) AS newest FROM search_entries
    WHERE opened_at >= @since AND opened_at < @until`,
  // The plus keeps SQLite to the numbers: what came since is a handful.
  since: `
    SELECT min(number) AS oldest, max(number) AS newest FROM search_entries
    WHERE number > @last AND +opened_at >= @since AND +opened_at < @until`,
} as const

const readNumbers = z.object({ oldest: z.nullable(z.number()), newest: z.nullable(z.number()) })

/**
 * The first and the last number of the payments that were opened on certain days. Numbers follow the clock but for the
 * days on which it was wrong, and a payment of such a day may have any number at all: so all of these days are looked
 * at, once, which takes a tenth of a second for a million. From then on only what came since.
 */
export function numbersOfDays(database: HistoryDatabase) {
  const ofDays = database.prepare(numbersQueries.ofDays)
  const since = database.prepare(numbersQueries.since)
  let known: { readonly days: Days; readonly last: number; readonly numbers: Numbers } | null = null

  /** `last`: the number of the newest payment of all. */
  return (days: Days, last: number): Numbers => {
    const same = known !== null && known.days.since === days.since && known.days.until === days.until
    if (known === null || !same || last < known.last) {
      known = { days, last, numbers: readNumbers.parse(ofDays.get(days)) }
    } else if (last > known.last) {
      const added = readNumbers.parse(since.get({ ...days, last: known.last }))
      const { oldest, newest } = known.numbers
      known = { days, last, numbers: { oldest: oldest ?? added.oldest, newest: added.newest ?? newest } }
    }
    return known.numbers
  }
}
