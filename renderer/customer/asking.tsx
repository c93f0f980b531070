import { IconHandStop, IconLoader2 } from '@tabler/icons-react'
import { useWords } from '../language/customer-language'
import styles from './message.module.css'
import { ScreenFrame } from './screen-frame'
import type { ScreenProps } from './screen-props'
import { StatusWords } from './status-words'

/** The bill has been asked for and is not here yet. Why an answer failed is the cashier’s to know. */
export function Asking({ environment, screen }: ScreenProps<'asking'>) {
  const { customer } = useWords()
  return (
    <ScreenFrame environment={environment} tone="wait" paymentId={screen.paymentId}>
      {screen.failing ? (
        <IconHandStop className={`${styles.icon} ${styles.attention}`} aria-hidden />
      ) : (
        <IconLoader2 className={`${styles.icon} ${styles.turning}`} aria-hidden />
      )}
      <StatusWords status="unknown">{customer.askingTitle}</StatusWords>
      <p className={styles.hint}>{screen.failing ? customer.askingFailing : customer.asking}</p>
    </ScreenFrame>
  )
}
