import { IconCheck } from '@tabler/icons-react'
import { useSpeech } from '../language/customer-language'
import { Amount } from '../ui/amount'
import { useNow } from '../ui/use-now'
import message from './message.module.css'
import styles from './paid.module.css'
import { ScreenFrame } from './screen-frame'
import type { ScreenProps } from './screen-props'
import { StatusWords } from './status-words'

/** Unmistakable from across the shop. */
export function Paid({ environment, screen }: ScreenProps<'paid'>) {
  const { words, moment } = useSpeech()
  const now = useNow()
  return (
    <ScreenFrame environment={environment} tone="paid" paymentId={screen.paymentId}>
      <span className={styles.mark} aria-hidden>
        <IconCheck />
      </span>
      <StatusWords status="paid">{words.customer.paid}</StatusWords>
      <div className={message.bill}>
        <Amount amount={screen.amount} />
      </div>
      <p className={styles.hint}>{words.customer.paidHint(moment(screen.seenAt, now))}</p>
    </ScreenFrame>
  )
}
