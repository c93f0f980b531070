import { IconCircleCheck, IconMessage } from '@tabler/icons-react'
import type { KeyTrial } from '../../../shared/key-trial'
import { useWords } from '../../language/language'
import styles from './note.module.css'

export function KeyTrialLine({ trial }: { readonly trial: KeyTrial }) {
  const { settings } = useWords()
  switch (trial.kind) {
    case 'accepted':
      return (
        <p className={styles.good} role="status" data-testid="key-trial">
          <IconCircleCheck aria-hidden />
          {settings.keyAccepted}
        </p>
      )
    case 'answered':
      return (
        <p className={styles.state} role="status" data-testid="key-trial">
          <IconMessage aria-hidden />
          {settings.keyAnswered(trial.said)}
        </p>
      )
  }
}
