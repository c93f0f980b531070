import type { PaymentId } from '../../shared/payment-id'
import styles from './payment-number.module.css'

export function PaymentNumber({ paymentId }: { readonly paymentId: PaymentId }) {
  return (
    <p className={styles.number} data-testid="payment-id">
      {paymentId}
    </p>
  )
}
