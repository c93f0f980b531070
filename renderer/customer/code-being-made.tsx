import { IconLoader2 } from '@tabler/icons-react'
import { useWords } from '../language/customer-language'
import { Amount } from '../ui/amount'
import styles from './message.module.css'
import { ScreenFrame } from './screen-frame'
import type { ScreenProps } from './screen-props'
import { StatusWords } from './status-words'

/** The bill is known, its code is still being made. */
export function CodeBeingMade({ environment, screen }: ScreenProps<'code-being-made'>) {
  const { customer } = useWords()
  return (
    <ScreenFrame environment={environment} tone="wait" paymentId={screen.paymentId}>
      <IconLoader2 className={`${styles.icon} ${styles.turning}`} aria-hidden />
      <div className={styles.bill}>
        <Amount amount={screen.amount} />
      </div>
      <StatusWords status="unpaid">{customer.beingMade}</StatusWords>
    </ScreenFrame>
  )
}
