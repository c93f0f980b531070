import { IconArrowBackUp } from '@tabler/icons-react'
import type { PaymentId } from '../../../shared/payment-id'
import type { Utc } from '../../../shared/time'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { clockFace } from '../../ui/clock-face'
import { useKeys } from '../../ui/use-keys'
import { useNow } from '../../ui/use-now'
import { Card } from '../card'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import styles from './claim-card.module.css'

type Props = { readonly paymentId: PaymentId; readonly claimedAt: Utc }

/** The customer says that it is paid: how long ago, and the one rule that holds until KiriminAja says so too. */
export function ClaimCard({ paymentId, claimedAt }: Props) {
  const { claim } = useWords()
  const { run, busy, problem } = useRequest()
  const withdraw = () => void run(() => mainProcess.withdrawClaim({ paymentId }))
  useKeys({ F8: busy ? undefined : withdraw })
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
      <Button
        icon={<IconArrowBackUp aria-hidden />}
        keyName="F8"
        disabled={busy}
        onClick={withdraw}
        data-testid="withdraw-claim"
      >
        {claim.withdraw}
      </Button>
      {problem !== null && <ProblemLine problem={problem} />}
    </Card>
  )
}
