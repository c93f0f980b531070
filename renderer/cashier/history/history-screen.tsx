import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { everything, type HistoryQuery } from '../../../shared/history-search'
import type { PaymentId } from '../../../shared/payment-id'
import type { Result } from '../../../shared/result'
import { useWords } from '../../language/language'
import { useKeys } from '../../ui/use-keys'
import { ProblemLine } from '../problem-line'
import { HistoryDetailPanel } from './history-detail-panel'
import { HistoryList, type HistoryListHandle } from './history-list'
import styles from './history-screen.module.css'
import { HistoryFilters } from './history-filters'
import { useHistoryRows } from './use-history-rows'

type Props = {
  /** Another one: read the list again. */
  readonly revision: string
  /** Opened from the beginning: what the cashier came here for. */
  readonly openedFirst: PaymentId | null
  readonly openOnCounter: (paymentId: PaymentId) => Promise<Result<PaymentId>>
}

/** What a key in the search asks of the list that answers it. */
type Wants = { readonly of: HistoryQuery; readonly to: 'enter' | 'open-first' }

/** Every payment this counter ever saw, found as one types, with or without a network. */
export function HistoryScreen({ revision, openedFirst, openOnCounter }: Props) {
  const { history } = useWords()
  const [query, setQuery] = useState(everything)
  const [wants, setWants] = useState<Wants | null>(null)
  const [opened, setOpened] = useState(openedFirst)
  const list = useRef<HistoryListHandle>(null)
  const search = useRef<HTMLInputElement>(null)
  const found = useHistoryRows(query, revision)
  // The answer to what was just typed may still be on its way.
  useEffect(() => {
    if (wants === null || found.query !== wants.of) return
    setWants(null)
    if (wants.to === 'enter') return list.current?.enter()
    const first = found.rowAt(0)
    if (first !== undefined) setOpened(first.paymentId)
  }, [wants, found])
  useKeys({ Escape: opened === null ? () => search.current?.focus() : () => setOpened(null) })

  return (
    <main className={styles.screen} data-detail={opened !== null}>
      <div className={styles.main}>
        <label className={styles.search}>
          <IconSearch aria-hidden />
          <input
            ref={search}
            data-testid="history-search"
            type="search"
            aria-label={history.search}
            placeholder={history.search}
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            autoFocus
            value={query.term}
            onChange={({ currentTarget: { value: term } }) => setQuery((before) => ({ ...before, term }))}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') {
                event.preventDefault()
                setWants({ of: query, to: 'enter' })
              }
              // Enter, also from a scanner, opens the newest payment that fits.
              if (event.key === 'Enter') setWants({ of: query, to: 'open-first' })
            }}
          />
          <span className={styles.keys}>{history.keys}</span>
        </label>
        <HistoryFilters
          query={query}
          cashiers={found.cashiers}
          onChange={(part) => setQuery((before) => ({ ...before, ...part }))}
        />
        {found.problem !== null && <ProblemLine problem={found.problem} />}
        <HistoryList found={found} opened={opened} onOpen={setOpened} ref={list} />
      </div>
      {opened !== null && (
        <HistoryDetailPanel
          key={opened}
          paymentId={opened}
          revision={revision}
          openOnCounter={openOnCounter}
          onClose={() => setOpened(null)}
        />
      )}
    </main>
  )
}
