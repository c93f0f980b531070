import { useState } from 'react'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { useKeys } from '../../ui/use-keys'
import { ProblemLine } from '../problem-line'
import { RestartNote } from '../settings/restart-note'
import { useDraft } from '../settings/use-draft'
import type { SettingsAndKey } from '../settings/use-settings'
import styles from './first-start-guide.module.css'
import { StepBody } from './step-body'
import { StepList } from './step-list'
import { firstStartSteps } from './steps'

/** The buttons stand in the bar, outside the form they belong to. */
const FORM = 'first-start'

type Props = {
  readonly loaded: SettingsAndKey
  readonly restartNeeded: boolean
  readonly keep: (changed: Partial<SettingsAndKey>) => void
  readonly onClose: () => void
}

/** One step at a time. Each is saved by itself and can be skipped; the last one ends the set-up either way. */
export function FirstStartGuide({
  loaded: { settings, apiKey, keychain },
  restartNeeded,
  keep,
  onClose,
}: Props) {
  const { firstStart, settings: words } = useWords()
  const { section, save, restart, undo, busy, problem, right } = useDraft({
    saved: settings,
    onSaved: (saved) => keep({ settings: saved }),
    takesUpWrong: false,
  })
  const [position, setPosition] = useState(0)
  const [keyTyped, setKeyTyped] = useState(false)
  const last = position === firstStartSteps.length - 1
  const step = firstStartSteps[position] ?? 'shop'
  useKeys({ Escape: onClose })

  const goOn = async (wanted: typeof settings) => {
    if (!(await save(last ? { ...wanted, setUpDone: true } : wanted))) return
    if (last) onClose()
    else setPosition(position + 1)
  }
  const goBack = () => {
    if (!right) undo()
    setKeyTyped(false)
    setPosition(position - 1)
  }
  const skip = () => {
    undo()
    setKeyTyped(false)
    void goOn(settings)
  }

  return (
    <main className={styles.screen} data-testid="first-start" data-step={step}>
      <div className={styles.sheet}>
        <StepList position={position} />
        <StepBody
          key={step}
          step={step}
          position={position}
          form={FORM}
          section={{ ...section, saveFirst: () => save() }}
          apiKey={apiKey}
          keychain={keychain}
          onKeySaved={(state) => keep({ apiKey: state })}
          onKeyTyped={setKeyTyped}
          onSubmit={() => void goOn(section.draft)}
        />
      </div>
      {restartNeeded && (
        <RestartNote disabled={busy || !right || keyTyped} onRestart={() => void restart()} />
      )}
      <footer className={styles.bar}>
        <Button kind="quiet" keyName="Escape" onClick={onClose}>
          {firstStart.close}
        </Button>
        <span className={styles.problem}>
          {problem !== null && <ProblemLine problem={problem} />}
          {!right && <p role="status">{words.notRight}</p>}
          {keyTyped && <p role="status">{firstStart.keyFirst}</p>}
        </span>
        {position > 0 && <Button onClick={goBack}>{firstStart.back}</Button>}
        <Button disabled={busy} onClick={skip} data-testid="first-start-skip">
          {firstStart.skip}
        </Button>
        <Button
          type="submit"
          form={FORM}
          kind="primary"
          // A key that was typed would go with this step.
          disabled={busy || !right || keyTyped}
          data-testid="first-start-next"
        >
          {last ? firstStart.finish : firstStart.next}
        </Button>
      </footer>
    </main>
  )
}
