import { IconPlayerPlay } from '@tabler/icons-react'
import type { OnCounter } from '../../../shared/counter'
import { useSpeech } from '../../language/language'
import { Button } from '../../ui/button'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import { StopWatch } from './stop-watch'
import styles from './watch-state.module.css'

type Props = { readonly current: OnCounter; readonly now: number }

/** When KiriminAja is asked next, or that it is not asked any more: and how to change that. */
export function WatchState({ current: { record, asking, nextAskAt }, now }: Props) {
  const { words, moment } = useSpeech()
  const { run, busy, problem } = useRequest()
  const { paymentId, status, watchStoppedAt } = record
  if (status === 'paid' || status === 'ended') return null
  if (watchStoppedAt === null) {
    return (
      <div className={styles.state}>
        <p>{asking ? words.counter.asking : nextLine(nextAskAt, now, words.counter.nextAsk)}</p>
        <StopWatch paymentId={paymentId} />
      </div>
    )
  }
  return (
    <div className={styles.state} data-stopped="true" data-testid="watch-stopped">
      <p>{words.watch.stopped(moment(watchStoppedAt, now))}</p>
      <Button
        icon={<IconPlayerPlay aria-hidden />}
        disabled={busy}
        data-testid="resume-watch"
        onClick={() => void run(() => mainProcess.openPayment({ scanned: paymentId }))}
      >
        {words.watch.resume}
      </Button>
      {problem !== null && <ProblemLine problem={problem} />}
    </div>
  )
}

function nextLine(nextAskAt: OnCounter['nextAskAt'], now: number, say: (seconds: number) => string): string {
  return nextAskAt === null ? '' : say(Math.max(0, Math.ceil((Date.parse(nextAskAt) - now) / 1000)))
}
