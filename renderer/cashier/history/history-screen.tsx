import { IconSearch } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { PaymentId } from '../../../shared/payment-id'
import type { Result } from '../../../shared/result'
import { useWords } from '../../language/language'
import { useKeys } from '../../ui/use-keys'
import { ProblemLine } from '../problem-line'
import { HistoryDetailPanel } from './history-detail-panel'
import { HistoryList } from './history-list'
import styles from './history-screen.module.css'
import { useHistorySearch } from './use-history-search'

type Props = {
  /** Another one: read the list again. */
  readonly revision: string
  /** Opened from the beginning: what the cashier came here for. */
  readonly openedFirst: PaymentId | null
  readonly openOnCounter: (paymentId: PaymentId) => Promise<Result<PaymentId>>
}

/** Every payment this counter ever saw, found as one types, with or without a network. */
export function HistoryScreen({ revision, openedFirst, openOnCounter }: Props) {
  const { history } = useWords()
  const [term, setTerm] = useState('')
  const [opened, setOpened] = useState(openedFirst)
  const list = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const found = useHistorySearch(term.trim(), revision)
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
            value={term}
            onChange={(event) => setTerm(event.currentTarget.value)}
            onKeyDown={(event) => {
              const first = found.records[0]
              if (event.key === 'ArrowDown') {
                event.preventDefault()
                list.current?.querySelector('button')?.focus()
              }
              // Enter, also from a scanner, opens the newest payment that fits.
              if (event.key === 'Enter' && first !== undefined) setOpened(first.paymentId)
            }}
          />
          <span className={styles.keys}>{history.keys}</span>
        </label>
        {found.problem !== null && <ProblemLine problem={found.problem} />}
        <HistoryList list={list} found={found} opened={opened} onOpen={setOpened} />
      </div>
      {opened !== null && (
        <HistoryDetailPanel
          key={opened}
          paymentId={opened}
          openOnCounter={openOnCounter}
          onClose={() => setOpened(null)}
        />
      )}
    </main>
  )
}
