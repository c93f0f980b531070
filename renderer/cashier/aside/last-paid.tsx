import type { LastPaid as Paid } from '../../../shared/counter'
import type { PaymentId } from '../../../shared/payment-id'
import { formatRupiah } from '../../../shared/rupiah'
import { useSpeech } from '../../language/language'
import styles from './last-paid.module.css'
import shelf from './shelf.module.css'

type Props = {
  readonly lastPaid: readonly Paid[]
  readonly now: number
  readonly onLookUp: (paymentId: PaymentId) => void
}

/** The newest paid ones, wherever they were paid: who asks "did mine arrive?" is answered at a glance. */
export function LastPaid({ lastPaid, now, onLookUp }: Props) {
  const { words, moment } = useSpeech()
  return (
    <section className={styles.last} data-testid="last-paid">
      <h2 className={shelf.title}>{words.aside.lastPaid}</h2>
      <ul className={styles.rows}>
        {lastPaid.map(({ record: { paymentId, latest, paid }, printed }) => (
          <li key={paymentId}>
            <button
              type="button"
              className={styles.row}
              data-testid="last-paid-row"
              data-payment-id={paymentId}
              onClick={() => onLookUp(paymentId)}
            >
              <span className={styles.seen}>{paid === null ? '' : moment(paid.seenAt, now)}</span>
              <span className={styles.id} title={paymentId}>
                …{paymentId.slice(-6)}
              </span>
              <strong className={styles.amount}>
                {latest === null ? '—' : formatRupiah(latest.payment.amount)}
              </strong>
              <span className={styles.remark} data-late={paid?.late === true}>
                {paid?.late === true ? words.aside.late : words.aside.printed(printed)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
