import { IconScan } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import { useWords } from '../../language/language'
import { KeyHint } from '../../ui/key-hint'
import { scanFieldMark } from '../scanner/use-scanner'
import styles from './scan-field.module.css'
import { useReadyForScans } from './use-ready-for-scans'

type Props = { readonly onScan: (scanned: string) => void }

/**
 * A wedge scanner is a fast keyboard that ends with Enter. The field belongs to the browser, not to React's state:
 * it is read and emptied in the same event, so the next scan can begin while this one is still being opened.
 */
export function ScanField({ onScan }: Props) {
  const { counter } = useWords()
  const field = useRef<HTMLInputElement>(null)
  useReadyForScans(field)

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const typed = event.currentTarget.value
    const enter = event.key === 'Enter' && !event.nativeEvent.isComposing
    // Escape takes back what was typed; only in an empty field does it mean that the payment is done with.
    const undo = event.key === 'Escape' && typed !== ''
    if (!enter && !undo) return
    event.preventDefault()
    event.currentTarget.value = ''
    // A second Enter, of a scanner that sends two or of a finger that stays on the key, is no scan of nothing.
    if (enter && typed !== '') onScan(typed)
  }

  return (
    <label className={styles.field}>
      <IconScan aria-hidden />
      <input
        {...scanFieldMark}
        ref={field}
        className={styles.input}
        data-testid="scan-input"
        type="text"
        aria-label={counter.scan}
        placeholder={counter.scan}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={onKeyDown}
      />
      <span className={styles.hint}>{counter.scanHint}</span>
      <KeyHint name="Enter" />
    </label>
  )
}
