import type { TrayPayment } from '../../../shared/counter'
import type { PaymentRecord } from '../../../shared/payment-record'
import { useWords } from '../../language/language'
import { useNow } from '../../ui/use-now'
import { PaidAsideRow } from './paid-aside-row'
import styles from './shelf.module.css'
import { TrayRow } from './tray-row'

type Props = { readonly tray: readonly TrayPayment[]; readonly paidAside: readonly PaymentRecord[] }

/** Everything that is not on the counter and not done with: what just got paid first, what is still open below. */
export function Shelf({ tray, paidAside }: Props) {
  const { aside } = useWords()
  const now = useNow()
  return (
    <aside className={styles.shelf}>
      {paidAside.length > 0 && (
        <section className={styles.paid} data-testid="paid-aside">
          <h2 className={styles.title}>{aside.paid}</h2>
          <ul className={styles.rows}>
            {paidAside.map((record) => (
              <PaidAsideRow key={record.paymentId} record={record} now={now} />
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
            {tray.map((payment) => (
              <TrayRow key={payment.record.paymentId} payment={payment} now={now} />
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}
