import type { HistoryDetail } from '../../../shared/contract/history-contract'
import { useSpeech } from '../../language/language'
import styles from './observation-list.module.css'

type Props = { readonly observations: HistoryDetail['observations'] }

/** Every question that was asked about a payment and what came of it. */
export function ObservationList({ observations }: Props) {
  const { words, time, sentence } = useSpeech()
  return (
    <ol className={styles.list} data-testid="observations">
      {observations.map(({ number, at, httpStatus, problem }) => (
        <li key={number} className={styles.line} data-failed={problem !== null}>
          <time dateTime={at}>{time(at, 'second')}</time>
          <span>{httpStatus === null ? '—' : `HTTP ${httpStatus}`}</span>
          {problem === null ? (
            <span>{words.history.understood}</span>
          ) : (
            <span>
              {sentence(problem)} <small title={problem.detail}>{problem.code}</small>
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
