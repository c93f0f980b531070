import type { SignInState } from '../../../shared/cashier'
import { ProblemLine } from '../problem-line'
import { ApiKeyForm } from './api-key-form'
import { ArchiveCard } from './archive-card'
import { AuditCard } from './audit-card'
import { CashiersCard } from './cashiers-card'
import { DiagnosticsCard } from './diagnostics-card'
import { GuideCard } from './guide-card'
import { ProgramCard } from './program-card'
import { RemovalCard } from './removal-card'
import { SettingsForm } from './settings-form'
import styles from './settings-screen.module.css'
import { useSettings } from './use-settings'

type Props = {
  readonly signIn: SignInState
  readonly restartNeeded: boolean
  readonly onOpenGuide: () => void
}

/** What a shop sets once. */
export function SettingsScreen({ signIn, restartNeeded, onOpenGuide }: Props) {
  const { loaded, keep } = useSettings()
  if (loaded === null) return <main className={styles.screen} />
  if (!loaded.ok) {
    return (
      <main className={styles.screen}>
        <ProblemLine problem={loaded.problem} />
      </main>
    )
  }
  const { settings, apiKey, keychain } = loaded.value
  return (
    <main className={styles.screen}>
      <SettingsForm
        saved={settings}
        restartNeeded={restartNeeded}
        onSaved={(saved) => keep({ settings: saved })}
      >
        <div id="settings-api-key">
          <ApiKeyForm
            state={apiKey}
            keychain={keychain}
            environment={settings.environment}
            onSaved={(state) => keep({ apiKey: state })}
          />
        </div>
        <div id="settings-cashiers">
          <CashiersCard signIn={signIn} />
        </div>
        <div id="settings-archive" className={styles.pair}>
          <ArchiveCard />
          <RemovalCard keepMonths={settings.keepMonths} />
        </div>
        <div id="settings-audit">
          <AuditCard signIn={signIn} />
        </div>
        <div id="settings-program">
          <ProgramCard />
        </div>
        <div id="settings-diagnostics">
          <DiagnosticsCard />
        </div>
        <div id="settings-guide">
          <GuideCard onOpen={onOpenGuide} />
        </div>
      </SettingsForm>
    </main>
  )
}
