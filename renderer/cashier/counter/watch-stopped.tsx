import { IconPlayerPlay } from '@tabler/icons-react'
import type { PaymentId } from '../../../shared/payment-id'
import type { Utc } from '../../../shared/time'
import { useSpeech } from '../../language/language'
import { Button } from '../../ui/button'
import { useKeys } from '../../ui/use-keys'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import styles from './watch-stopped.module.css'

type Props = { readonly paymentId: PaymentId; readonly stoppedAt: Utc; readonly now: number }

/** Nobody asks about this payment any more, which says nothing about it; opening it again takes the watch up. */
export function WatchStopped({ paymentId, stoppedAt, now }: Props) {
  const { words, moment } = useSpeech()
  const { run, busy, problem } = useRequest()
  const resume = () => void run(() => mainProcess.openPayment({ scanned: paymentId }))
  useKeys({ F10: busy ? undefined : resume })
  return (
    <div className={styles.stopped} data-testid="watch-stopped">
      <p>{words.watch.stopped(moment(stoppedAt, now))}</p>
      <Button
        icon={<IconPlayerPlay aria-hidden />}
        disabled={busy}
        keyName="F10"
        data-testid="resume-watch"
        onClick={resume}
      >
        {words.watch.resume}
      </Button>
      {problem !== null && <ProblemLine problem={problem} />}
    </div>
  )
}
