import { expect, inject, onTestFinished, test } from 'vitest'
import * as z from 'zod/mini'
import { openToRead } from '../../electron/database/open-database'
import { HISTORY_PAGE, historySearch } from '../../electron/database/search-history'
import { folded } from '../../shared/folded'
import { everything, type HistoryQuery, searchedTerm } from '../../shared/history-search'

const TERMS = 200

/** Every payment as the list has it, newest first: to be looked through the slow and certain way. */
const entriesSchema = z.array(
  z.object({
    number: z.number(),
    text: z.string(),
    status: z.string(),
    service: z.nullable(z.string()),
    cashier: z.nullable(z.string()),
    opened_at: z.string(),
  }),
)

function largeHistory() {
  const database = openToRead(inject('largeHistory'))
  onTestFinished(() => void database.close())
  const entries = entriesSchema.parse(
    database
      .prepare(`
        SELECT number, text, status, service, record ->> '$.openedBy' AS cashier, entry.opened_at
        FROM search_entries AS entry JOIN payments USING (payment_id) ORDER BY number DESC`)
      .all(),
  )
  return { search: historySearch(database, () => 'Asia/Jakarta'), entries }
}

/** The same everywhere. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

test('given 100,000 payments, every search finds what looking at each of them finds, page by page', () => {
  const { search, entries } = largeHistory()
  expect(entries).toHaveLength(100_000)
  const texts = entries.map(({ text }) => folded(text))
  const random = randomFrom(20_261_124)

  for (let round = 0; round < TERMS; round++) {
    // Any part of a line of any payment, so that it is there; a few that are not.
    const lines = texts[random(texts.length)]?.split('\n') ?? []
    const line = lines[random(lines.length)] ?? ''
    const at = random(Math.max(1, line.length - 2))
    const term = line.slice(at, at + 2 + random(9)) + (round % 10 === 9 ? 'zq' : '')
    const query: HistoryQuery = {
      ...everything,
      term,
      status: round % 4 === 1 ? 'ended' : null,
      service: round % 5 === 2 ? 'instant' : null,
      cashier: round % 6 === 3 ? 'Sari' : null,
    }
    const wanted = folded(searchedTerm(query))
    const expected = entries
      .filter(
        ({ status, service, cashier }, index) =>
          (texts[index] ?? '').includes(wanted) &&
          (query.status === null || status === query.status) &&
          (query.service === null || service === query.service) &&
          (query.cashier === null || cashier === query.cashier),
      )
      .map(({ number }) => number)

    const first = search(query, null)
    const found = first.rows.map(({ number }) => number)
    const second = first.more ? search(query, found.at(-1) ?? null).rows.map(({ number }) => number) : []
    expect([...found, ...second], JSON.stringify(query)).toEqual(expected.slice(0, 2 * HISTORY_PAGE))
    expect(first.more, JSON.stringify(query)).toBe(expected.length > HISTORY_PAGE)
  }
})

test('given 100,000 payments, the days of a month are its payments and no others', () => {
  const { search, entries } = largeHistory()
  const month = entries.filter(
    // Western Indonesian days: they begin at 17:00 UTC of the day before.
    ({ opened_at: at }) => at >= '2026-02-28T17:00:00.000Z' && at < '2026-03-31T17:00:00.000Z',
  )
  const numbers: number[] = []
  for (let before: number | null = null, more = true; more; before = numbers.at(-1) ?? null) {
    const page = search({ ...everything, from: '2026-03-01', to: '2026-03-31' }, before)
    numbers.push(...page.rows.map(({ number }) => number))
    more = page.more
  }
  expect(numbers).toEqual(month.map(({ number }) => number))
  expect(numbers.length).toBeGreaterThan(3000)
})
