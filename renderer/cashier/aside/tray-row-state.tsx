import { IconLoader2, IconMessageCircleExclamation } from '@tabler/icons-react'
import type { TrayPayment } from '../../../shared/counter'
import { useSpeech } from '../../language/language'
import { clockFace } from '../../ui/clock-face'
import styles from './tray-row.module.css'

type Props = { readonly payment: TrayPayment; readonly now: number }

/** How old the last answer is, what the customer says, and whether it is asked about this very moment. */
export function TrayRowState({ payment: { record, asking }, now }: Props) {
  const { words, since, moment } = useSpeech()
  const { latest, claimedAt, watchStoppedAt } = record
  const age =
    watchStoppedAt === null
      ? latest === null
        ? words.aside.neverAnswered
        : since(latest.at, now)
      : words.watch.stopped(moment(watchStoppedAt, now))
  return (
    <div className={styles.state}>
      {claimedAt !== null && (
        <span className={styles.claim} data-testid="tray-claim">
          <IconMessageCircleExclamation aria-hidden />
          {words.claim.since(clockFace((now - Date.parse(claimedAt)) / 1000))}
        </span>
      )}
      <span className={styles.age}>
        {age}
        {asking && <IconLoader2 className={styles.asking} role="img" aria-label={words.aside.asking} />}
      </span>
    </div>
  )
}
