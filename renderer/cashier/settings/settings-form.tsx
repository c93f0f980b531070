import { IconDeviceFloppy } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { Settings } from '../../../shared/settings'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { ProblemLine } from '../problem-line'
import { RestartNote } from './restart-note'
import { SectionList } from './section-list'
import { sections } from './sections'
import styles from './settings-form.module.css'
import { useDraft } from './use-draft'

/** The button that saves stands in the bar, outside the form it belongs to. */
const FORM = 'settings'

type Props = {
  readonly saved: Settings
  readonly restartNeeded: boolean
  readonly onSaved: (settings: Settings) => void
  /** What stands below the sections and is not saved with them. */
  readonly children: ReactNode
}

/** All that can be set, one section below the other, and a list to jump to each. */
export function SettingsForm({ saved, restartNeeded, onSaved, children }: Props) {
  const { settings: words } = useWords()
  const { section, save, restart, changed, busy, problem, right } = useDraft({
    saved,
    onSaved,
    takesUpWrong: true,
  })
  const [justSaved, setJustSaved] = useState(false)
  return (
    <div className={styles.page}>
      <div className={styles.sheet}>
        <SectionList />
        <div className={styles.column}>
          <form
            id={FORM}
            className={styles.sections}
            onSubmit={(event) => {
              event.preventDefault()
              void save().then(setJustSaved)
            }}
          >
            {sections.map(({ name, Section }) => (
              <div key={name} id={`settings-${name}`} className={styles.section}>
                <Section {...section} />
              </div>
            ))}
          </form>
          {children}
        </div>
      </div>
      {restartNeeded && <RestartNote disabled={busy || !right} onRestart={() => void restart()} />}
      <footer className={styles.bar}>
        {problem !== null && <ProblemLine problem={problem} />}
        <p className={styles.state} role="status">
          {right ? (changed ? words.unsaved : justSaved ? words.saved : '') : words.notRight}
        </p>
        <Button
          type="submit"
          form={FORM}
          kind="primary"
          icon={<IconDeviceFloppy aria-hidden />}
          disabled={busy || !changed || !right}
          data-testid="save-settings"
        >
          {words.save}
        </Button>
      </footer>
    </div>
  )
}
