import type { LastPaid as Paid, TrayPayment } from '../../../shared/counter'
import type { PaymentId } from '../../../shared/payment-id'
import type { PaymentRecord } from '../../../shared/payment-record'
import type { PrintJob } from '../../../shared/print-job'
import { useWords } from '../../language/language'
import { useNow } from '../../ui/use-now'
import { LastPaid } from './last-paid'
import { PaperRow } from './paper-row'
import { PaidAsideRow } from './paid-aside-row'
import styles from './shelf.module.css'
import { TrayRow } from './tray-row'

type Props = {
  readonly tray: readonly TrayPayment[]
  readonly paidAside: readonly PaymentRecord[]
  readonly papers: readonly PrintJob[]
  readonly lastPaid: readonly Paid[]
  readonly onLookUp: (paymentId: PaymentId) => void
}

/** More than these, and the shelf is for what still needs somebody. */
const ROOM_BESIDE = 2

/** Everything that is not on the counter and not done with: what just got paid first, what is still open below. */
export function Shelf({ tray, paidAside, papers, lastPaid, onLookUp }: Props) {
  const { aside, receipt } = useWords()
  const now = useNow()
  const noted = new Set(paidAside.map(({ paymentId }) => paymentId))
  const done = lastPaid.filter(({ record }) => !noted.has(record.paymentId))
  const room = tray.length + paidAside.length + papers.length <= ROOM_BESIDE
  return (
    <aside className={styles.shelf}>
      {paidAside.length > 0 && (
        <section className={styles.paid} data-testid="paid-aside">
          <h2 className={styles.title}>{aside.paid}</h2>
          <ul className={styles.rows}>
            {paidAside.map((record, place) => (
              <PaidAsideRow key={record.paymentId} record={record} now={now} first={place === 0} />
            ))}
          </ul>
        </section>
      )}
      {papers.length > 0 && (
        <section className={styles.papers} data-testid="papers">
          <h2 className={styles.title}>{receipt.toLookAt}</h2>
          <ul className={styles.rows}>
            {papers.map((job) => (
              <PaperRow key={job.number} job={job} />
            ))}
          </ul>
        </section>
      )}
      {tray.length > 0 && (
        <section className={styles.tray} data-testid="tray">
          <h2 className={styles.title}>
            {aside.tray} <span className={styles.count}>{tray.length}</span>
          </h2>
          <ul className={styles.rows}>
            {tray.map((payment, place) => (
              <TrayRow key={payment.record.paymentId} payment={payment} now={now} first={place === 0} />
            ))}
          </ul>
        </section>
      )}
      {room && done.length > 0 && <LastPaid lastPaid={done} now={now} onLookUp={onLookUp} />}
    </aside>
  )
}
