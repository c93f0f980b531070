import { IconCheck } from '@tabler/icons-react'
import { useWords } from '../../language/language'
import styles from './step-list.module.css'
import { firstStartSteps } from './steps'

export function StepList({ position }: { readonly position: number }) {
  const { firstStart } = useWords()
  return (
    <ol className={styles.list}>
      {firstStartSteps.map((step, index) => (
        <li
          key={step}
          className={styles.step}
          data-state={index < position ? 'done' : index === position ? 'now' : 'later'}
          aria-current={index === position ? 'step' : undefined}
        >
          <span className={styles.number} aria-hidden>
            {index < position ? <IconCheck /> : index + 1}
          </span>
          <span className={styles.title}>{firstStart.step[step].title}</span>
        </li>
      ))}
    </ol>
  )
}
