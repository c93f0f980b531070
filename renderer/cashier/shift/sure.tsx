import { type ReactNode, useId } from 'react'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import styles from './shift-screen.module.css'

type Props = {
  readonly label: string
  readonly action: string
  readonly busy: boolean
  readonly onSure: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** What cannot be taken back says first what it will do. */
export function Sure({ label, action, busy, onSure, onCancel, children }: Props) {
  const { shift } = useWords()
  const id = useId()
  return (
    <div className={styles.sure} role="group" aria-label={label} aria-describedby={id}>
      <div id={id}>{children}</div>
      <div className={styles.actions}>
        <Button kind="primary" autoFocus disabled={busy} onClick={onSure} data-testid="sure">
          {action}
        </Button>
        <Button onClick={onCancel}>{shift.cancel}</Button>
      </div>
    </div>
  )
}
