import { IconX } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useWords } from '../../language/language'
import { IconButton } from '../../ui/icon-button'
import { KeyHint } from '../../ui/key-hint'
import { keyGroups } from './key-groups'
import styles from './key-list.module.css'

/** All keys at a glance, over everything else; the browser keeps the focus inside and gives it back. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const shown = dialog.current
    if (shown === null) return
    if (!shown.open) shown.showModal()
    // Keys mean nothing to the screen below while this is open; Escape closes it by the browser's own hand.
    const keepKeys = (event: KeyboardEvent) => event.stopPropagation()
    // Only what lies outside the sheet belongs to the dialog itself.
    const leave = (event: MouseEvent) => {
      if (event.target === shown) close()
    }
    shown.addEventListener('keydown', keepKeys)
    shown.addEventListener('click', leave)
    return () => {
      shown.removeEventListener('keydown', keepKeys)
      shown.removeEventListener('click', leave)
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-testid="key-list"
      aria-labelledby="key-list-title"
      onClose={onClose}
    >
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id="key-list-title">{words.keys.title}</h2>
          <IconButton icon={<IconX aria-hidden />} label={words.keys.close} onClick={onClose} />
        </header>
        {keyGroups(words).map(({ title, lines }) => (
          <section key={title} className={styles.group}>
            <h3 className={styles.title}>{title}</h3>
            <dl className={styles.lines}>
              {lines.map(([key, does]) => (
                <div key={key} className={styles.line}>
                  <dt>
                    <KeyHint name={key} />
                    <span className={styles.spoken}>{key}</span>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  )
}
