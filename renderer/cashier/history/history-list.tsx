import type { KeyboardEvent, RefObject } from 'react'
import type { PaymentId } from '../../../shared/payment-id'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import styles from './history-list.module.css'
import { HistoryRow } from './history-row'
import type { Found } from './use-history-search'

type Props = {
  readonly list: RefObject<HTMLDivElement | null>
  readonly found: Found
  readonly opened: PaymentId | null
  readonly onOpen: (paymentId: PaymentId) => void
}

export function HistoryList({ list, found, opened, onOpen }: Props) {
  const { history } = useWords()
  if (found.answered && found.records.length === 0) {
    return (
      <p className={styles.empty}>{found.term === '' ? history.empty : history.nothingFound(found.term)}</p>
    )
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
      <div ref={list} className={styles.rows} onKeyDown={moveByArrows}>
        <ul>
          {found.records.map((record) => (
            <HistoryRow
              key={record.paymentId}
              record={record}
              opened={record.paymentId === opened}
              onOpen={onOpen}
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

/** Rows are buttons: the browser opens them by Enter, the arrows only move the focus. */
function moveByArrows(event: KeyboardEvent<HTMLDivElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const rows = [...event.currentTarget.querySelectorAll('button')]
  rows[rows.findIndex((row) => row === document.activeElement) + step]?.focus()
}
