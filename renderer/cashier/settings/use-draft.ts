import { useEffect, useState } from 'react'
import { type Settings, settingsSchema } from '../../../shared/settings'
import { mainProcess } from './main-process'
import { useRequest } from '../use-request'

/** What every section is given: the draft, how to change it, and which of its fields are not right yet. */
export type SectionProps = {
  readonly draft: Settings
  readonly change: (part: Partial<Settings>) => void
  readonly wrong: ReadonlySet<string>
  /** What main works with until the draft is saved. */
  readonly saved: Settings
  /** Saves before something is tried out, where that is expected: in the guided set-up. */
  readonly saveFirst?: () => Promise<boolean>
}

/** What somebody had begun when a scan, or another key, took them to another screen; and what it was begun from. */
let leftBehind: { readonly saved: Settings; readonly draft: Settings } | null = null

const isSame = (one: Settings, other: Settings): boolean => JSON.stringify(one) === JSON.stringify(other)

type Begun = {
  readonly saved: Settings
  readonly onSaved: (settings: Settings) => void
  /** Whether one with a mistake in it is found again too: only where each of its fields can be seen. */
  readonly takesUpWrong: boolean
}

/**
 * A draft of the settings, judged by the same schema as in main, saved as a whole. Whoever leaves in the middle finds it
 * again, for as long as the program runs and nothing else was saved in between.
 */
export function useDraft({ saved, onSaved, takesUpWrong }: Begun) {
  const { run, busy, problem } = useRequest()
  const [draft, setDraft] = useState(() => {
    if (leftBehind === null || !isSame(leftBehind.saved, saved)) return saved
    return takesUpWrong || settingsSchema.safeParse(leftBehind.draft).success ? leftBehind.draft : saved
  })
  const judged = settingsSchema.safeParse(draft)
  const wrong = new Set(judged.success ? [] : judged.error.issues.map(({ path }) => path.join('.')))
  const changed = !isSame(draft, saved)
  useEffect(() => {
    leftBehind = changed ? { saved, draft } : null
  }, [changed, saved, draft])

  const change = (part: Partial<Settings>) => setDraft((before) => ({ ...before, ...part }))
  /** False when what is wanted is not right yet, or main could not save it. */
  const save = async (wanted: Settings = draft): Promise<boolean> => {
    const parsed = settingsSchema.safeParse(wanted)
    if (!parsed.success) return false
    const answer = await run(() => mainProcess.saveSettings(parsed.data))
    if (!answer.ok) return false
    setDraft(answer.value)
    onSaved(answer.value)
    return true
  }
  /** Saves first: what stands on the screen is what the next start is to go by. */
  const restart = async (): Promise<void> => {
    if (!changed || (await save())) await run(() => mainProcess.restartApp())
  }

  const section: SectionProps = { draft, change, wrong, saved }
  return {
    section,
    save,
    restart,
    changed,
    busy,
    problem,
    right: judged.success,
    undo: () => setDraft(saved),
  }
}
