import { useId } from 'react'
import styles from './field.module.css'

type Option<Value> = { readonly value: Value; readonly label: string }

type Props<Value> = {
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

/** A few options, all in sight: radio buttons, moved through by the arrow keys. */
export function ChoiceField<Value extends string | number>({
  label,
  options,
  chosen,
  onChoose,
}: Props<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === chosen}
              onChange={() => onChoose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
