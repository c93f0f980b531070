import type { ReactNode } from 'react'
import type { PaymentStatus } from '../../shared/payment-record'
import styles from './status-words.module.css'

type Props = { readonly status: PaymentStatus; readonly children: ReactNode }

/** The one sentence of a screen that says where the payment stands. */
export function StatusWords({ status, children }: Props) {
  return (
    <h1 className={styles.words} data-testid="payment-status" data-status={status}>
      {children}
    </h1>
  )
}
