import { type ComponentProps, useId } from 'react'
import { useWords } from '../../language/language'
import styles from './field.module.css'

type Props = Omit<ComponentProps<'input'>, 'className' | 'id' | 'onChange'> & {
  readonly label: string
  readonly hint?: string
  readonly wrong?: boolean
  readonly onText: (text: string) => void
}

export function TextField({ label, hint, wrong = false, onText, ...rest }: Props) {
  const { settings } = useWords()
  const id = useId()
  const said = wrong ? settings.invalid : hint
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        autoComplete="off"
        spellCheck={false}
        {...rest}
        id={id}
        className={styles.input}
        aria-invalid={wrong}
        aria-describedby={said === undefined ? undefined : `${id}-said`}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      {said !== undefined && (
        <small id={`${id}-said`} className={styles.said} data-wrong={wrong}>
          {said}
        </small>
      )}
    </div>
  )
}
