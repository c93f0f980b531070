import type { OnCounter } from '../../../shared/counter'
import { useSpeech } from '../../language/language'
import { useNow } from '../../ui/use-now'
import { ProblemLine } from '../problem-line'
import styles from './evidence.module.css'
import { WatchState } from './watch-state'

/** Where the status comes from: what KiriminAja said, how old that is, and when it is asked next. */
export function Evidence({ current }: { readonly current: OnCounter }) {
  const { words, since } = useSpeech()
  const now = useNow()
  const { latest, lastCheck } = current.record
  const problem = lastCheck?.problem ?? null
  const lead = problem === null ? words.counter.answered : words.counter.lastGood

  return (
    <div className={styles.evidence} data-testid="evidence">
      {problem !== null && <ProblemLine problem={problem} />}
      <p>
        {latest === null
          ? words.counter.neverAnswered
          : `${lead} ${latest.payment.statusCode.said} · ${since(latest.at, now)}`}
      </p>
      <WatchState current={current} now={now} />
    </div>
  )
}
