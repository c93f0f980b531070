import { IconMessageCircleExclamation } from '@tabler/icons-react'
import type { PaymentRecord } from '../../../shared/payment-record'
import { useSpeech } from '../../language/language'
import { clockFace } from '../../ui/clock-face'
import styles from './tray-row.module.css'

type Props = { readonly record: PaymentRecord; readonly now: number }

/** What sets a payment of the tray apart: the customer says it is paid, or nobody asks about it any more. */
export function TrayRowState({ record: { claimedAt, watchStoppedAt }, now }: Props) {
  const { words, moment } = useSpeech()
  return (
    <>
      {claimedAt !== null && (
        <p className={styles.remark} data-testid="tray-claim">
          <IconMessageCircleExclamation aria-hidden />
          {words.claim.since(clockFace((now - Date.parse(claimedAt)) / 1000))}
        </p>
      )}
      {watchStoppedAt !== null && (
        <p className={styles.remark}>{words.watch.stopped(moment(watchStoppedAt, now))}</p>
      )}
    </>
  )
}
