import { IconPlugConnectedX } from '@tabler/icons-react'
import type { Problem } from '../../shared/problem'
import { useWords } from '../language/customer-language'
import styles from './message.module.css'
import { ScreenFrame } from './screen-frame'

/** Main could not be asked or its answer not be read; it is asked again on its own. */
export function Unreadable({ problem }: { readonly problem: Problem }) {
  const { customer, problemCode } = useWords()
  return (
    <ScreenFrame environment="production" tone="ended">
      <IconPlugConnectedX className={`${styles.icon} ${styles.attention}`} aria-hidden />
      <h1>{customer.problem}</h1>
      <p className={styles.hint}>{customer.problemHint}</p>
      <small>
        {problemCode} {problem.code}
      </small>
    </ScreenFrame>
  )
}
