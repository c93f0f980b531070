import { IconHandStop } from '@tabler/icons-react'
import { useWords } from '../language/language'
import styles from './message.module.css'
import { ScreenFrame } from './screen-frame'
import type { ScreenProps } from './screen-props'
import { StatusWords } from './status-words'

/** The cashier is looking into something; nothing is to be paid now. */
export function PleaseWait({ environment, screen }: ScreenProps<'please-wait'>) {
  const { customer } = useWords()
  return (
    <ScreenFrame environment={environment} tone="wait" paymentId={screen.paymentId}>
      <IconHandStop className={`${styles.icon} ${styles.attention}`} aria-hidden />
      <StatusWords status="unknown">{customer.waitTitle}</StatusWords>
      <p className={styles.hint}>{customer.wait}</p>
    </ScreenFrame>
  )
}
