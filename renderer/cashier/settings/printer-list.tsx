import { useId } from 'react'
import { useWords } from '../../language/language'
import styles from './display-picker.module.css'
import field from './field.module.css'

type Found = { readonly id: string; readonly description: string }

type Props = {
  readonly label: string
  readonly none: string
  readonly printers: readonly Found[]
  readonly chosen: string
  /** None is chosen yet, and one has to be. */
  readonly wrong?: boolean
  readonly onChoose: (id: string) => void
}

/** The printers that were found; the chosen one stays in the list while it is not. */
export function PrinterList({ label, none, printers, chosen, wrong = false, onChoose }: Props) {
  const group = useId()
  const { notFound, choosePrinter } = useWords().settings
  const gone = chosen !== '' && !printers.some(({ id }) => id === chosen)
  const rows = [
    ...printers.map(({ id, description }) => ({
      id,
      name: description,
      detail: description === id ? '' : id,
    })),
    ...(gone ? [{ id: chosen, name: chosen, detail: notFound }] : []),
  ]
  return (
    <fieldset className={field.field}>
      <legend>{label}</legend>
      {rows.length === 0 ? (
        <p className={field.said}>{none}</p>
      ) : (
        <div className={styles.list}>
          {rows.map(({ id, name, detail }) => (
            <label key={id} className={styles.row} data-testid="printer-row">
              <input type="radio" name={group} checked={id === chosen} onChange={() => onChoose(id)} />
              <span className={styles.name}>
                <strong>{name}</strong>
                {detail !== '' && <small>{detail}</small>}
              </span>
            </label>
          ))}
        </div>
      )}
      {wrong && rows.length > 0 && (
        <small className={field.said} data-wrong>
          {choosePrinter}
        </small>
      )}
    </fieldset>
  )
}
