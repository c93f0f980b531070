import type { ConnectedDisplay } from '../../../shared/connected-display'
import { useWords } from '../../language/language'
import styles from './display-picker.module.css'

type Props = {
  readonly group: string
  readonly checked: boolean
  /** What it shows when identified; none for rows that are no connected display. */
  readonly number?: number
  readonly name: string
  readonly detail: string
  readonly shows?: ConnectedDisplay['shows']
  readonly onChoose: () => void
}

export function DisplayRow({ group, checked, number, name, detail, shows, onChoose }: Props) {
  const words = useWords().settings.displays
  return (
    <label className={styles.row} data-testid="display-row">
      <input type="radio" name={group} checked={checked} onChange={onChoose} />
      <span className={styles.screen} data-empty={number === undefined} aria-hidden>
        {number ?? '–'}
      </span>
      <span className={styles.name}>
        <strong>{name}</strong>
        <small>{detail}</small>
      </span>
      {shows !== undefined && (
        <span className={styles.shows} data-shows={shows}>
          {words.shows[shows]}
        </span>
      )}
    </label>
  )
}
