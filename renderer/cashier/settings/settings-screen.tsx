import { ProblemLine } from '../problem-line'
import { ApiKeyForm } from './api-key-form'
import { SettingsForm } from './settings-form'
import styles from './settings-screen.module.css'
import { useSettings } from './use-settings'

/** What a shop sets once. */
export function SettingsScreen() {
  const { loaded, keep } = useSettings()
  if (loaded === null) return <main className={styles.screen} />
  if (!loaded.ok) {
    return (
      <main className={styles.screen}>
        <ProblemLine problem={loaded.problem} />
      </main>
    )
  }
  const { settings, apiKey } = loaded.value
  return (
    <main className={styles.screen}>
      <SettingsForm saved={settings} onSaved={(saved) => keep({ settings: saved, apiKey })}>
        <ApiKeyForm state={apiKey} onSaved={(state) => keep({ settings, apiKey: state })} />
      </SettingsForm>
    </main>
  )
}
