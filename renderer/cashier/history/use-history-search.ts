import { useEffect, useRef, useState } from 'react'
import type { OnCounter } from '../../../shared/counter'
import type { HistoryPage } from '../../../shared/ipc-contract'
import type { PaymentRecord } from '../../../shared/payment-record'
import type { Problem } from '../../../shared/problem'
import { mainProcess } from '../main-process'

export type Found = {
  readonly term: string
  readonly records: readonly PaymentRecord[]
  readonly more: boolean
  readonly problem: Problem | null
  /** False until the first answer: an empty list says nothing yet. */
  readonly answered: boolean
  readonly loadMore: () => void
}

/** The payments that fit the term, newest first, page by page. An answer to an older question is dropped. */
export function useHistorySearch(term: string, current: OnCounter | null): Found {
  const [page, setPage] = useState<HistoryPage & { readonly term: string }>({
    records: [],
    more: false,
    term: '',
  })
  const [answered, setAnswered] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const question = useRef(0)
  // A payment that settles while the list is open is read again, or the list would still say "unpaid".
  const settling = `${current?.record.paymentId} ${current?.record.status}`

  const ask = async (before: PaymentRecord | null) => {
    question.current += 1
    const asked = question.current
    const cursor = before === null ? null : { openedAt: before.openedAt, paymentId: before.paymentId }
    const answer = await mainProcess.searchHistory({ term, before: cursor })
    if (asked !== question.current) return
    setAnswered(true)
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return
    const { records, more } = answer.value
    setPage((shown) => ({ term, more, records: before === null ? records : [...shown.records, ...records] }))
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: asks again for a new term or a settled payment only
  useEffect(() => {
    void ask(null)
  }, [term, settling])

  return { ...page, problem, answered, loadMore: () => void ask(page.records.at(-1) ?? null) }
}
