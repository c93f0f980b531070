import type { ReactNode } from 'react'
import type { PaymentId } from '../../shared/payment-id'
import type { Environment } from '../../shared/receipt'
import { EnvironmentBanner } from '../ui/environment-banner'
import { PaymentNumber } from './payment-number'
import styles from './screen-frame.module.css'

type Props = {
  readonly environment: Environment
  readonly tone: 'calm' | 'wait' | 'paid' | 'ended'
  readonly paymentId?: PaymentId
  readonly children: ReactNode
}

/** A screen with one message in its middle; the environment above and the payment id below, where they apply. */
export function ScreenFrame({ environment, tone, paymentId, children }: Props) {
  return (
    <main className={styles.frame} data-tone={tone}>
      <header className={styles.head}>
        <EnvironmentBanner environment={environment} />
      </header>
      <div className={styles.message}>{children}</div>
      <footer className={styles.foot}>
        {paymentId !== undefined && <PaymentNumber paymentId={paymentId} />}
      </footer>
    </main>
  )
}
