import type { PaymentRecord } from '../../../shared/payment-record'
import { formatRupiah } from '../../../shared/rupiah'
import { useWords } from '../../language/language'
import styles from '../../ui/unseen.module.css'

/** Says aloud what was paid away from the counter, on any screen; stays mounted, or nothing would be announced. */
export function PaidAnnouncement({ paidAside }: { readonly paidAside: readonly PaymentRecord[] }) {
  const { aside } = useWords()
  const newest = paidAside[0]
  const amount = newest?.latest?.payment.amount
  return (
    <p className={styles.unseen} aria-live="assertive">
      {newest !== undefined &&
        aside.announced(newest.paymentId, amount === undefined ? '' : formatRupiah(amount))}
    </p>
  )
}
