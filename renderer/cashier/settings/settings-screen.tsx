import { ProblemLine } from '../problem-line'
import { ApiKeyForm } from './api-key-form'
import { GuideCard } from './guide-card'
import { SettingsForm } from './settings-form'
import styles from './settings-screen.module.css'
import { useSettings } from './use-settings'

/** What a shop sets once. */
export function SettingsScreen({ onOpenGuide }: { readonly onOpenGuide: () => void }) {
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
        <div id="settings-api-key">
          <ApiKeyForm
            state={apiKey}
            environment={settings.environment}
            onSaved={(state) => keep({ settings, apiKey: state })}
          />
        </div>
        <div id="settings-guide">
          <GuideCard onOpen={onOpenGuide} />
        </div>
      </SettingsForm>
    </main>
  )
}
