import { useLayoutEffect, useRef } from 'react'
import type { ApiKeyState } from '../../../shared/api-key'
import { useWords } from '../../language/language'
import { ApiKeyForm } from '../settings/api-key-form'
import type { SectionProps } from '../settings/use-draft'
import styles from './step-body.module.css'
import { stepSections } from './step-sections'
import { type FirstStartStep, firstStartSteps } from './steps'

type Props = {
  readonly step: FirstStartStep
  readonly position: number
  readonly form: string
  readonly section: SectionProps
  readonly apiKey: ApiKeyState
  readonly keychain: boolean
  readonly onKeySaved: (state: ApiKeyState) => void
  readonly onKeyTyped: (unsaved: boolean) => void
  readonly onSubmit: () => void
}

export function StepBody({
  step,
  position,
  form,
  section,
  apiKey,
  keychain,
  onKeySaved,
  onKeyTyped,
  onSubmit,
}: Props) {
  const { firstStart } = useWords()
  const body = useRef<HTMLDivElement>(null)
  const Section = stepSections[step]
  const { title, hint } = firstStart.step[step]
  // A step that comes is one to be filled in: its first field is where the keyboard should be, before anybody sees it.
  useLayoutEffect(() => body.current?.querySelector('input')?.focus(), [])

  return (
    <div ref={body} className={styles.body}>
      <p className={styles.count}>{firstStart.stepOf(position + 1, firstStartSteps.length)}</p>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.hint}>{hint}</p>
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <Section {...section} />
      </form>
      {step === 'kiriminAja' && (
        <ApiKeyForm
          state={apiKey}
          keychain={keychain}
          environment={section.draft.environment}
          onSaved={onKeySaved}
          onTyped={onKeyTyped}
        />
      )}
    </div>
  )
}
