import { useId } from 'react'
import { useWords } from '../../language/language'
import styles from './field.module.css'

type Props = {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly rows: number
  readonly maxLength: number
  readonly wrong: boolean
  readonly onText: (text: string) => void
}

/** Text of several lines, each of which stays a line. */
export function LinesField({ label, hint, wrong, onText, ...rest }: Props) {
  const { settings } = useWords()
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        {...rest}
        id={id}
        spellCheck={false}
        className={`${styles.input} ${styles.lines}`}
        aria-invalid={wrong}
        aria-describedby={`${id}-said`}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <small id={`${id}-said`} className={styles.said} data-wrong={wrong}>
        {wrong ? settings.invalid : hint}
      </small>
    </div>
  )
}
