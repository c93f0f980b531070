import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import styles from './pin-dialog.module.css'

type Props = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A question about a person, over everything else; Escape and the button leave it unanswered. */
export function PinDialog({ title, onClose, children }: Props) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const shown = dialog.current
    if (shown === null) return
    if (!shown.open) shown.showModal()
    // By itself it would begin with its first field: who it is, where that is a choice.
    shown.querySelector<HTMLInputElement>('input[type=password]')?.focus()
    // Keys mean nothing to the screen below while this is open.
    const keepKeys = (event: KeyboardEvent) => event.stopPropagation()
    shown.addEventListener('keydown', keepKeys)
    return () => shown.removeEventListener('keydown', keepKeys)
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={title}
      onClose={onClose}
      data-testid="pin-dialog"
    >
      <h2>{title}</h2>
      {children}
      <Button kind="quiet" onClick={onClose}>
        {words.signIn.cancel}
      </Button>
    </dialog>
  )
}
