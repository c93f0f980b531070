import * as z from 'zod/mini'
import {
  type HistoryPage,
  type HistoryQuery,
  historyRowSchema,
  searchedTerm,
} from '../../shared/history-search'
import { folded } from '../../shared/folded'
import { dayRange } from './day-range'
import type { HistoryDatabase } from './history-database'
import { numbersOfDays } from './numbers-of-days'
import { oftenRead } from './often-read'
import { cashierMark, isWord, markWord, wordsOfTerm } from './search-words'
import { serviceMark, statusMark } from './searchable'

export const HISTORY_PAGE = 60

const COLUMNS = `
  entry.number, entry.payment_id AS paymentId, entry.opened_at AS openedAt, payment.status, payment.service,
  payment.amount, entry.text`
const ENTRIES = `
  search_entries AS entry CROSS JOIN payments AS payment ON payment.payment_id = entry.payment_id`

/** The two ways to look: at the list itself, or through the index of words. Both newest first, both by an index. */
export const historyQueries = {
  list: `
    SELECT ${COLUMNS} FROM ${ENTRIES}
    WHERE entry.number BETWEEN @oldest AND @newest AND entry.opened_at >= @since AND entry.opened_at < @until
    ORDER BY entry.number DESC LIMIT @limit`,
  words: `
    SELECT ${COLUMNS} FROM search_words
      CROSS JOIN search_entries AS entry ON entry.number = search_words.rowid
      CROSS JOIN payments AS payment ON payment.payment_id = entry.payment_id
    WHERE search_words MATCH @words AND search_words.rowid BETWEEN @oldest AND @newest
      AND entry.opened_at >= @since AND entry.opened_at < @until
      AND (@term IS NULL OR instr(folded(entry.text), @term) > 0)
    ORDER BY search_words.rowid DESC LIMIT @limit`,
  people: 'SELECT name FROM people ORDER BY name',
  ends: `
    SELECT (SELECT max(number) FROM search_entries) AS newest, (SELECT min(number) FROM search_entries) AS oldest`,
} as const

// A page is read at every key that is typed.
const readRow = oftenRead(historyRowSchema)
const namesSchema = z.array(z.string())
const boundsSchema = z.object({ oldest: z.nullable(z.number()), newest: z.nullable(z.number()) })

/** Without accents a term can become too short to search for. */
const foldedTerm = (query: HistoryQuery): string => searchedTerm({ term: folded(searchedTerm(query)) })

const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`

/**
 * The history's look-up, newest first, a page at a time: `before` is the number of the last row that is shown, null at
 * the beginning. `timeZone` says where a day begins.
 */
export function historySearch(database: HistoryDatabase, timeZone: () => string) {
  database.function('folded', { deterministic: true }, (text) => folded(String(text)))
  const list = database.prepare(historyQueries.list)
  const words = database.prepare(historyQueries.words)
  const numbersOf = numbersOfDays(database)
  const ends = database.prepare(historyQueries.ends)
  const people = database.prepare(historyQueries.people).pluck()

  return (query: HistoryQuery, before: number | null): HistoryPage => {
    const term = foldedTerm(query)
    const days = dayRange(query, timeZone())
    const isAnyDay = query.from === null && query.to === null
    const all = boundsSchema.parse(ends.get())
    const bounds = isAnyDay
      ? { oldest: 0, newest: Number.MAX_SAFE_INTEGER }
      : numbersOf(days, all.newest ?? 0)
    const length = {
      newest: all.newest ?? 0,
      oldest: all.oldest ?? 1,
      cashiers: namesSchema.parse(people.all()),
    }
    if (bounds.oldest === null || bounds.newest === null) return { rows: [], more: false, ...length }
    const values = {
      ...days,
      oldest: bounds.oldest,
      newest: before === null ? bounds.newest : Math.min(bounds.newest, before - 1),
      limit: HISTORY_PAGE + 1,
    }
    const marks = [
      ...(query.status === null ? [] : [markWord(statusMark(query.status))]),
      ...(query.service === null ? [] : [markWord(serviceMark(query.service))]),
      ...(query.cashier === null ? [] : [cashierMark(query.cashier)]),
    ]
    const rows = find(term, marks, values).map(readRow)
    return {
      rows: rows.slice(0, HISTORY_PAGE),
      more: rows.length > HISTORY_PAGE,
      ...length,
    }
  }

  function find(term: string, marks: readonly string[], values: Readonly<Record<string, string | number>>) {
    if (term === '' && marks.length === 0) return list.all(values)
    const ofTerm = wordsOfTerm(term)
    const match = [...ofTerm, ...marks].map(quoted).join(' AND ')
    return words.all({ ...values, words: match, term: term === '' || isWord(term) ? null : term })
  }
}
export type HistoryLookUp = ReturnType<typeof historySearch>
