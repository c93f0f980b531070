import styles from './field.module.css'

type Props = { readonly label: string; readonly on: boolean; readonly onToggle: (on: boolean) => void }

export function ToggleField({ label, on, onToggle }: Props) {
  return (
    <label className={styles.toggle}>
      <input type="checkbox" checked={on} onChange={(event) => onToggle(event.currentTarget.checked)} />
      {label}
    </label>
  )
}
