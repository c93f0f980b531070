import { IconScan } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import { useWords } from '../../language/language'
import { KeyHint } from '../../ui/key-hint'
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

  const submit = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    const scanned = event.currentTarget.value
    event.currentTarget.value = ''
    onScan(scanned)
  }

  return (
    <label className={styles.field}>
      <IconScan aria-hidden />
      <input
        ref={field}
        className={styles.input}
        data-testid="scan-input"
        type="text"
        aria-label={counter.scan}
        placeholder={counter.scan}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={submit}
      />
      <span className={styles.hint}>{counter.scanHint}</span>
      <KeyHint name="Enter" />
    </label>
  )
}
