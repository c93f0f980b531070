import { IconHandStop, IconShieldSearch } from '@tabler/icons-react'
import type { CustomerScreen } from '../../shared/customer-view'
import type { PaymentStatus } from '../../shared/payment-record'
import { useWords } from '../language/customer-language'
import styles from './message.module.css'
import { ScreenFrame } from './screen-frame'
import type { ScreenProps } from './screen-props'
import { StatusWords } from './status-words'

type Reason = Extract<CustomerScreen, { kind: 'please-wait' }>['because']

/** A claim and a held code say nothing about the payment: it still counts as unpaid. */
const statusOf: Readonly<Record<Reason, PaymentStatus>> = {
  claimed: 'unpaid',
  held: 'unpaid',
  verifying: 'verifying',
  unknown: 'unknown',
}

/** Nothing is to be paid now, and why: somebody is looking into it, or it may be paid already. */
export function PleaseWait({ environment, screen: { because, paymentId } }: ScreenProps<'please-wait'>) {
  const { customer } = useWords()
  const maybePaid = because === 'claimed' || because === 'verifying'
  return (
    <ScreenFrame environment={environment} tone="wait" paymentId={paymentId}>
      {maybePaid ? (
        <IconShieldSearch className={styles.icon} aria-hidden />
      ) : (
        <IconHandStop className={`${styles.icon} ${styles.attention}`} aria-hidden />
      )}
      <StatusWords status={statusOf[because]}>{customer.waitTitle[because]}</StatusWords>
      <p className={styles.hint}>{customer.wait[because]}</p>
    </ScreenFrame>
  )
}
