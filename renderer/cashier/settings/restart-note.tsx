import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import note from './note.module.css'
import styles from './restart-note.module.css'

type Props = { readonly disabled: boolean; readonly onRestart: () => void }

/** Stands above a screen’s bar, in sight of whatever else is set there. */
export function RestartNote({ disabled, onRestart }: Props) {
  const { settings } = useWords()
  return (
    <div className={`${note.attention} ${styles.place}`} role="status">
      {settings.afterRestart}
      <Button disabled={disabled} onClick={onRestart} data-testid="restart-app">
        {settings.restart}
      </Button>
    </div>
  )
}
