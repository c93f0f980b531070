import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { mainProcess } from './main-process'
import styles from './note.module.css'

export function RestartNote() {
  const { settings } = useWords()
  return (
    <div className={styles.attention} role="status">
      {settings.afterRestart}
      <Button onClick={() => void mainProcess.restartApp()} data-testid="restart-app">
        {settings.restart}
      </Button>
    </div>
  )
}
