import type { OnCounter } from '../../../shared/counter'
import { useSpeech } from '../../language/language'
import { Amount } from '../../ui/amount'
import { StatusPill } from '../../ui/status-pill'
import { useNow } from '../../ui/use-now'
import { Card } from '../card'
import { AlreadyPaid } from './already-paid'
import styles from './bill-card.module.css'
import { Evidence } from './evidence'

/** Which payment, how much, and where it stands. */
export function BillCard({ current }: { readonly current: OnCounter }) {
  const { words, moment } = useSpeech()
  const now = useNow()
  const { record, knownBefore, wasPaid } = current
  const payment = record.latest?.payment
  const label = payment?.service === 'express' ? payment.label : null
  const notes = [
    record.paid === null || wasPaid ? null : words.counter.paidSeen(moment(record.paid.seenAt, now)),
    record.paid?.atFirstSight === true ? words.counter.atFirstSight : null,
    knownBefore && !wasPaid ? words.counter.knownBefore : null,
    record.codeChangedAt === null ? null : words.counter.codeChanged(moment(record.codeChangedAt, now)),
    label === null ? null : words.counter.label(label),
  ].filter((note) => note !== null)

  return (
    <Card tone={record.status === 'paid' ? 'paid' : 'plain'}>
      {/* Said first, from the history, before anybody is asked. */}
      {wasPaid && <AlreadyPaid current={current} />}
      <div className={styles.head}>
        <p className={styles.id} data-testid="payment-id">
          {record.paymentId}
        </p>
        {payment !== undefined && <span className={styles.service}>{payment.service}</span>}
      </div>
      <div className={styles.bill}>
        {payment === undefined ? (
          <p className={styles.unknown}>{words.counter.amountUnknown}</p>
        ) : (
          <Amount amount={payment.amount} />
        )}
        <div
          className={styles.status}
          data-testid="payment-status"
          data-status={record.status}
          aria-live="polite"
          aria-atomic="true"
        >
          <StatusPill status={record.status} />
        </div>
        {record.paid?.late === true && <p className={styles.late}>{words.counter.paidLate}</p>}
        {notes.length > 0 && (
          <ul className={styles.notes} data-testid="notes">
            {notes.map((note) => (
              <li key={note} className={styles.note}>
                {note}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.evidence}>
        <Evidence current={current} />
      </div>
    </Card>
  )
}
