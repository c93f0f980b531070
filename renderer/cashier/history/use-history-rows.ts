import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import {
  type HistoryPage,
  type HistoryQuery,
  type HistoryRow,
  isWholeList,
} from '../../../shared/history-search'
import type { Problem } from '../../../shared/problem'
import { type Result, succeeded } from '../../../shared/result'
import { mainProcess } from './main-process'

type Found = {
  /** What this answers. */
  readonly query: HistoryQuery
  /** By number; in the whole list there may be gaps where nobody has looked yet. */
  readonly rows: ReadonlyMap<number, HistoryRow>
  /** The numbers of what fits, newest first, as far as they are known; null in the whole list, where it is every one. */
  readonly order: readonly number[] | null
  readonly newest: number
  readonly oldest: number
  readonly more: boolean
  readonly cashiers: readonly string[]
}

export type HistoryRows = {
  /** Null until the first answer, when an empty list says nothing yet. */
  readonly query: HistoryQuery | null
  readonly count: number
  readonly cashiers: readonly string[]
  /** Undefined where it is not loaded yet. */
  readonly rowAt: (position: number) => HistoryRow | undefined
  /** These positions are in sight: what is missing of them is asked for. */
  readonly see: (first: number, last: number) => void
  readonly problem: Problem | null
}

/** Positions that are drawn. */
type Sight = { readonly first: number; readonly last: number }

const FROM_THE_TOP: Sight = { first: 0, last: 0 }
/** How many rows before the end of what is known the next page is asked for. */
const AHEAD = 40

/**
 * The payments that fit, newest first. The whole list is as long as the history from the beginning, and only what is in
 * sight is loaded; a narrowed one grows page by page. One question at a time; an answer to an older one is dropped.
 * `revision` changes when a payment does: what is in sight is read again, or it would still say "unpaid".
 */
export function useHistoryRows(query: HistoryQuery, revision: string): HistoryRows {
  const [found, setFound] = useState<Found | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const sight = useRef(FROM_THE_TOP)
  const asking = useRef(false)

  const sightOf = useEffectEvent(
    (asked: HistoryQuery): Sight => (found?.query === asked ? sight.current : FROM_THE_TOP),
  )
  useEffect(() => {
    let wanted = true
    void readWithSight(query, sightOf(query)).then((answer) => {
      if (!wanted) return
      setProblem(answer.ok ? null : answer.problem)
      if (answer.ok) setFound(answer.value)
    })
    return () => {
      wanted = false
    }
  }, [query, revision])

  const look = useCallback(async (): Promise<void> => {
    const before = found === null ? undefined : missing(found, sight.current)
    if (found === null || before === undefined || asking.current) return
    asking.current = true
    const answer = await mainProcess.searchHistory({ query: found.query, before })
    asking.current = false
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok) setFound((shown) => (shown?.query === found.query ? grown(shown, answer.value) : shown))
  }, [found])

  useEffect(() => void look(), [look])

  const see = useCallback(
    (first: number, last: number): void => {
      sight.current = { first, last }
      void look()
    },
    [look],
  )

  return {
    query: found?.query ?? null,
    count: found === null ? 0 : (found.order?.length ?? found.newest - found.oldest + 1),
    cashiers: found?.cashiers ?? [],
    rowAt: (position) => found?.rows.get(numberAt(found, position) ?? 0),
    see,
    problem,
  }
}

const numberAt = ({ order, newest }: Found, position: number): number | undefined =>
  order === null ? newest - position : order[position]

/** The first page and what is in sight, as one: a row that went missing in between would lose the focus. */
async function readWithSight(query: HistoryQuery, sight: Sight): Promise<Result<Found>> {
  const first = await mainProcess.searchHistory({ query, before: null })
  if (!first.ok) return first
  let found = begun(query, first.value)
  for (let before = missing(found, sight); before !== undefined; before = missing(found, sight)) {
    const next = await mainProcess.searchHistory({ query, before })
    if (!next.ok) return next
    found = grown(found, next.value)
  }
  return succeeded(found)
}

const begun = (query: HistoryQuery, page: HistoryPage): Found => ({
  query,
  rows: new Map(page.rows.map((row) => [row.number, row])),
  order: isWholeList(query) ? null : page.rows.map(({ number }) => number),
  newest: page.newest,
  oldest: page.oldest,
  more: page.more,
  cashiers: page.cashiers,
})

const grown = (shown: Found, page: HistoryPage): Found => ({
  ...shown,
  rows: new Map([...shown.rows, ...page.rows.map((row) => [row.number, row] as const)]),
  order: shown.order === null ? null : [...shown.order, ...page.rows.map(({ number }) => number)],
  more: page.more,
})

/** Before which number to ask, so that what is in sight gets whole; undefined when nothing is missing. */
function missing(found: Found, { first, last }: Sight) {
  const { order, rows, newest, oldest, more } = found
  if (order !== null) return more && last > order.length - AHEAD ? order.at(-1) : undefined
  for (let number = newest - first; number >= Math.max(oldest, newest - last); number--) {
    if (!rows.has(number)) return number + 1
  }
  return undefined
}
