import type { KeyboardEvent } from 'react'
import type { PaymentId } from '../../../shared/payment-id'
import type { PaymentRecord } from '../../../shared/payment-record'
import { formatRupiah } from '../../../shared/rupiah'
import { useSpeech } from '../../language/language'
import { StatusPill } from '../../ui/status-pill'
import styles from './history-list.module.css'

type Props = {
  readonly record: PaymentRecord
  readonly opened: boolean
  readonly onOpen: (paymentId: PaymentId) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void
}

export function HistoryRow({ record, opened, onOpen, onKeyDown }: Props) {
  const { dayAndTime } = useSpeech()
  const payment = record.latest?.payment
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-testid="history-row"
        data-payment-id={record.paymentId}
        data-status={record.status}
        aria-current={opened ? 'true' : undefined}
        onClick={() => onOpen(record.paymentId)}
        onKeyDown={onKeyDown}
      >
        <span className={styles.time}>{dayAndTime(record.openedAt)}</span>
        <span className={styles.id}>{record.paymentId}</span>
        <span className={styles.service} data-column="service">
          {payment?.service ?? '—'}
        </span>
        <span className={styles.amount} data-column="amount">
          {payment === undefined ? '—' : formatRupiah(payment.amount)}
        </span>
        <span className={styles.status}>
          <StatusPill status={record.status} />
        </span>
      </button>
    </li>
  )
}
