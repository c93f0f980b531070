import type { KeyboardEvent } from 'react'
import type { HistoryRow } from '../../../shared/history-search'
import type { PaymentId } from '../../../shared/payment-id'
import { formatRupiah } from '../../../shared/rupiah'
import { useSpeech } from '../../language/language'
import { StatusPill } from '../../ui/status-pill'
import styles from './history-list.module.css'
import { foundLine } from './found-line'
import { Marked } from './marked'

type Props = {
  readonly row: HistoryRow
  readonly position: number
  /** What was searched for, to be marked where it stands. */
  readonly term: string
  readonly opened: boolean
  readonly onOpen: (paymentId: PaymentId) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

export function HistoryRowButton({ row, position, term, opened, onOpen, onKeyDown }: Props) {
  const { dayAndTime } = useSpeech()
  const { paymentId, openedAt, service, amount, status } = row
  const foundIn = foundLine(row, term)
  return (
    <button
      type="button"
      className={styles.row}
      data-testid="history-row"
      data-payment-id={paymentId}
      data-status={status}
      data-position={position}
      aria-current={opened ? 'true' : undefined}
      onClick={() => onOpen(paymentId)}
      onKeyDown={onKeyDown}
    >
      <span className={styles.time}>{dayAndTime(openedAt)}</span>
      <span className={styles.id}>
        <Marked text={paymentId} term={term} />
        {foundIn !== null && (
          <small className={styles.found}>
            <Marked text={foundIn} term={term} />
          </small>
        )}
      </span>
      <span className={styles.service} data-column="service">
        {service ?? '—'}
      </span>
      <span className={styles.amount} data-column="amount">
        {amount === null ? '—' : <Marked text={formatRupiah(amount)} term={term} />}
      </span>
      <span className={styles.status}>
        <StatusPill status={status} />
      </span>
    </button>
  )
}
