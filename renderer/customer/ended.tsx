import { IconBan } from '@tabler/icons-react'
import { useWords } from '../language/customer-language'
import styles from './message.module.css'
import { ScreenFrame } from './screen-frame'
import type { ScreenProps } from './screen-props'
import { StatusWords } from './status-words'

/** Cancelled or run out: nothing can be paid with this id any more. */
export function Ended({ environment, screen }: ScreenProps<'ended'>) {
  const { customer } = useWords()
  return (
    <ScreenFrame environment={environment} tone="ended" paymentId={screen.paymentId}>
      <IconBan className={`${styles.icon} ${styles.danger}`} aria-hidden />
      <StatusWords status="ended">{customer.ended}</StatusWords>
      <p className={styles.hint}>{customer.endedHint}</p>
    </ScreenFrame>
  )
}
