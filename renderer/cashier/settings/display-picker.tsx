import { useId } from 'react'
import type { ConnectedDisplay } from '../../../shared/connected-display'
import type { Settings } from '../../../shared/settings'
import { useWords } from '../../language/language'
import styles from './display-picker.module.css'
import { DisplayRow } from './display-row'
import field from './field.module.css'

type Chosen = Settings['customerDisplay']['chosen']

type Props = {
  readonly displays: readonly ConnectedDisplay[]
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
}

/** Every display, with the number it shows when identified; the chosen one stays in the list while it is unplugged. */
export function DisplayPicker({ displays, chosen, onChoose }: Props) {
  const words = useWords().settings.displays
  const group = useId()
  const found = chosen === null ? undefined : theChosen(displays, chosen)
  return (
    <fieldset className={field.field}>
      <legend>{words.customers}</legend>
      <div className={styles.list}>
        <DisplayRow
          group={group}
          checked={chosen === null}
          name={words.automatic}
          detail={words.automaticHint}
          onChoose={() => onChoose(null)}
        />
        {displays.map((display, index) => (
          <DisplayRow
            key={display.id}
            group={group}
            checked={display === found}
            number={index + 1}
            name={display.label === '' ? words.number(index + 1) : display.label}
            detail={`${display.width} × ${display.height} · ${Math.round(display.scale * 100)} %`}
            shows={display.shows}
            onChoose={() => onChoose({ id: display.id, label: display.label })}
          />
        ))}
        {chosen !== null && found === undefined && (
          <DisplayRow
            group={group}
            checked
            name={chosen.label === '' ? words.number(chosen.id) : chosen.label}
            detail={words.gone}
            onChoose={() => onChoose(chosen)}
          />
        )}
      </div>
    </fieldset>
  )
}

/** As main looks for it: by its id, and when that has changed by its label. */
const theChosen = (displays: readonly ConnectedDisplay[], { id, label }: NonNullable<Chosen>) =>
  displays.find((display) => display.id === id) ??
  displays.find((display) => label !== '' && display.label === label)
