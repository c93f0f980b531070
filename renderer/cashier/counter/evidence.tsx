import type { OnCounter } from '../../../shared/counter'
import { useSpeech } from '../../language/language'
import { useNow } from '../../ui/use-now'
import { ProblemLine } from '../problem-line'
import styles from './evidence.module.css'
import { StopWatch } from './stop-watch'
import { WatchStopped } from './watch-stopped'

/** Where the status comes from: what KiriminAja said, how old that is, and when it is asked next. */
export function Evidence({ current }: { readonly current: OnCounter }) {
  const { words, since } = useSpeech()
  const now = useNow()
  const { paymentId, status, latest, lastCheck, watchStoppedAt } = current.record
  const problem = lastCheck?.problem ?? null
  const lead = problem === null ? words.counter.answered : words.counter.lastGood
  const open = status !== 'paid' && status !== 'ended'
  const watched = open && watchStoppedAt === null

  return (
    <div className={styles.evidence} data-testid="evidence">
      {problem !== null && <ProblemLine problem={problem} />}
      <div className={styles.lines}>
        <p>
          {latest === null
            ? words.counter.neverAnswered
            : `${lead} ${latest.payment.statusCode.said} · ${since(latest.at, now)}`}
        </p>
        {watched && <p className={styles.next}>{nextLine(current, now, words.counter)}</p>}
      </div>
      {watched && <StopWatch paymentId={paymentId} />}
      {open && watchStoppedAt !== null && (
        <WatchStopped paymentId={paymentId} stoppedAt={watchStoppedAt} now={now} />
      )}
    </div>
  )
}

function nextLine(
  { asking, nextAskAt }: OnCounter,
  now: number,
  words: { readonly asking: string; readonly nextAsk: (seconds: number) => string },
): string {
  if (asking) return words.asking
  if (nextAskAt === null) return ''
  return words.nextAsk(Math.max(0, Math.ceil((Date.parse(nextAskAt) - now) / 1000)))
}
