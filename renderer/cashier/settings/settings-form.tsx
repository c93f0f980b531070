import { IconDeviceFloppy } from '@tabler/icons-react'
import { type FormEvent, type ReactNode, useState } from 'react'
import { type Settings, settingsSchema } from '../../../shared/settings'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { mainProcess } from '../main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import { BackupSection } from './backup-section'
import { KiriminAjaSection } from './kiriminaja-section'
import { LanguageSection } from './language-section'
import { PrinterSection } from './printer-section'
import styles from './settings-form.module.css'
import { ShopSection } from './shop-section'

/** The button that saves stands in the bar, outside the form it belongs to. */
const FORM = 'settings'

type Props = {
  readonly saved: Settings
  readonly onSaved: (settings: Settings) => void
  readonly children: ReactNode
}

/** What every section is given: the draft, how to change it, and which of its fields are not right yet. */
export type SectionProps = {
  readonly draft: Settings
  readonly change: (part: Partial<Settings>) => void
  readonly wrong: ReadonlySet<string>
}

/** A draft of the settings, judged by the same schema as in main, saved as a whole. */
export function SettingsForm({ saved, onSaved, children }: Props) {
  const { settings: words } = useWords()
  const { run, busy, problem } = useRequest()
  const [draft, setDraft] = useState(saved)
  const [justSaved, setJustSaved] = useState(false)
  const [runningWith] = useState(saved.environment)
  const judged = settingsSchema.safeParse(draft)
  const wrong = new Set(judged.success ? [] : judged.error.issues.map(({ path }) => path.join('.')))
  const changed = JSON.stringify(draft) !== JSON.stringify(saved)

  const change = (part: Partial<Settings>) => {
    setJustSaved(false)
    setDraft((before) => ({ ...before, ...part }))
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!judged.success) return
    const answer = await run(() => mainProcess.saveSettings(judged.data))
    if (!answer.ok) return
    setDraft(answer.value)
    setJustSaved(true)
    onSaved(answer.value)
  }

  const section = { draft, change, wrong }
  return (
    <div className={styles.page}>
      <div className={styles.sheet}>
        <div className={styles.columns}>
          <form id={FORM} className={styles.sections} onSubmit={(event) => void save(event)}>
            <ShopSection {...section} />
            <PrinterSection {...section} />
            <LanguageSection {...section} />
            <KiriminAjaSection {...section} restartNeeded={saved.environment !== runningWith} />
            <BackupSection {...section} />
          </form>
          {children}
        </div>
      </div>
      <footer className={styles.bar}>
        {problem !== null && <ProblemLine problem={problem} />}
        <p className={styles.state} role="status">
          {justSaved ? words.saved : changed ? words.unsaved : ''}
        </p>
        <Button
          type="submit"
          form={FORM}
          kind="primary"
          icon={<IconDeviceFloppy aria-hidden />}
          disabled={busy || !changed || !judged.success}
          data-testid="save-settings"
        >
          {words.save}
        </Button>
      </footer>
    </div>
  )
}
