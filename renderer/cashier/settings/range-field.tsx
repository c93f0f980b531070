import { useId } from 'react'
import styles from './range-field.module.css'

type Props = {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly step: number
  /** The value as people read it. */
  readonly shown: string
  readonly disabled?: boolean
  readonly onValue: (value: number) => void
}

/** A slider; the arrow keys move it by one step. */
export function RangeField({ label, value, least, most, step, shown, disabled = false, onValue }: Props) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{shown}</output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        disabled={disabled}
        aria-valuetext={shown}
        onChange={(event) => onValue(event.currentTarget.valueAsNumber)}
      />
    </div>
  )
}
