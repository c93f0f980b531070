import { useEffect, useState } from 'react'
import type { PaymentRecord } from '../../../shared/payment-record'
import type { Problem } from '../../../shared/problem'
import { mainProcess } from '../main-process'

type Found = {
  /** What this answers; null until the first answer, when an empty list says nothing yet. */
  readonly asked: { readonly term: string; readonly revision: string } | null
  readonly records: readonly PaymentRecord[]
  readonly more: boolean
  readonly problem: Problem | null
}

export type HistorySearch = Found & { readonly loadMore: () => void }

/**
 * The payments that fit the term, newest first, page by page. An answer to an older question is dropped.
 * `revision` changes when a payment does: the list is read again, or it would still say "unpaid".
 */
export function useHistorySearch(term: string, revision: string): HistorySearch {
  const [found, setFound] = useState<Found>({ asked: null, records: [], more: false, problem: null })

  useEffect(() => {
    let wanted = true
    void mainProcess.searchHistory({ term, before: null }).then((answer) => {
      if (!wanted) return
      if (answer.ok) setFound({ asked: { term, revision }, ...answer.value, problem: null })
      else setFound((shown) => ({ ...shown, problem: answer.problem }))
    })
    return () => {
      wanted = false
    }
  }, [term, revision])

  const loadMore = async () => {
    const last = found.records.at(-1)
    if (found.asked === null || last === undefined) return
    const before = { openedAt: last.openedAt, paymentId: last.paymentId }
    const answer = await mainProcess.searchHistory({ term: found.asked.term, before })
    setFound((shown) => {
      // Another list, or this page already: what came belongs to neither.
      if (shown.records !== found.records) return shown
      if (!answer.ok) return { ...shown, problem: answer.problem }
      return {
        ...shown,
        ...answer.value,
        records: [...shown.records, ...answer.value.records],
        problem: null,
      }
    })
  }

  return { ...found, loadMore: () => void loadMore() }
}
