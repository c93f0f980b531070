import { type KeyboardEvent, type RefObject } from 'react'
import type { PaymentId } from '../../../shared/payment-id'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import styles from './history-list.module.css'
import { HistoryRow } from './history-row'
import type { HistorySearch } from './use-history-search'

type Props = {
  readonly list: RefObject<HTMLDivElement | null>
  readonly found: HistorySearch
  readonly opened: PaymentId | null
  readonly onOpen: (paymentId: PaymentId) => void
}

export function HistoryList({ list, found, opened, onOpen }: Props) {
  const { history } = useWords()
  if (found.asked !== null && found.records.length === 0) {
    return (
      <p className={styles.empty}>
        {found.asked.term === '' ? history.empty : history.nothingFound(found.asked.term)}
      </p>
    )
  }

  // Rows are buttons: the browser opens them by Enter, the arrows only move the focus.
  const moveByArrows = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const rows = [...(list.current?.querySelectorAll('button') ?? [])]
    rows[rows.indexOf(event.currentTarget) + step]?.focus()
  }

  return (
    <div className={styles.table}>
      <div className={styles.head} aria-hidden>
        <span>{history.time}</span>
        <span>{history.paymentId}</span>
        <span data-column="service">{history.service}</span>
        <span data-column="amount">{history.amount}</span>
        <span>{history.status}</span>
      </div>
      <div ref={list} className={styles.rows}>
        <ul>
          {found.records.map((record) => (
            <HistoryRow
              key={record.paymentId}
              record={record}
              opened={record.paymentId === opened}
              onOpen={onOpen}
              onKeyDown={moveByArrows}
            />
          ))}
        </ul>
        {found.more && (
          <div className={styles.more}>
            <Button onClick={found.loadMore}>{history.more}</Button>
          </div>
        )}
      </div>
    </div>
  )
}
