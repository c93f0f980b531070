import type { Utc } from '../../../shared/time'
import { useWords } from '../../language/language'
import { clockFace } from '../../ui/clock-face'
import { useNow } from '../../ui/use-now'
import { Card } from '../card'
import styles from './claim-card.module.css'

/** The customer says that it is paid: how long ago, and the one rule that holds until KiriminAja says so too. */
export function ClaimCard({ claimedAt }: { readonly claimedAt: Utc }) {
  const { claim } = useWords()
  const seconds = (useNow() - Date.parse(claimedAt)) / 1000
  return (
    <Card tone="attention">
      <div className={styles.head}>
        <h2 className={styles.title}>{claim.action}</h2>
        <p className={styles.clock} role="timer" data-testid="claim-clock">
          {clockFace(seconds)}
        </p>
      </div>
      <p className={styles.rule}>{claim.rule}</p>
      <p className={styles.code}>{claim.codeHidden}</p>
    </Card>
  )
}
