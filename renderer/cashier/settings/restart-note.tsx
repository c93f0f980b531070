import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { mainProcess } from './main-process'
import note from './note.module.css'
import styles from './restart-note.module.css'

/** Stands above a screen’s bar, in sight of whatever else is set there. */
export function RestartNote() {
  const { settings } = useWords()
  return (
    <div className={`${note.attention} ${styles.place}`} role="status">
      {settings.afterRestart}
      <Button onClick={() => void mainProcess.restartApp()} data-testid="restart-app">
        {settings.restart}
      </Button>
    </div>
  )
}
