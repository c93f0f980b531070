import { IconAlertTriangle } from '@tabler/icons-react'
import type { Problem } from '../../shared/problem'
import { useSpeech } from '../language/language'
import styles from './problem-line.module.css'

type Props = { readonly problem: Problem; readonly lead?: string; readonly testId?: string }

/** What went wrong, in a sentence for the cashier and a code for whoever is called. */
export function ProblemLine({ problem, lead, testId }: Props) {
  const { words, sentence } = useSpeech()
  return (
    <p className={styles.line} role="alert" data-testid={testId} data-problem={problem.code}>
      <IconAlertTriangle aria-hidden />
      <span>
        {lead !== undefined && <strong>{lead} </strong>}
        {sentence(problem)}{' '}
        <small className={styles.code} title={problem.detail}>
          {words.problemCode} {problem.code}
        </small>
      </span>
    </p>
  )
}
