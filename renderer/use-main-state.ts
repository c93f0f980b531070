import { useEffect, useState } from 'react'
import type { Result } from '../shared/result'

const ASK_AGAIN_AFTER = 2000

/** The state main owns, for a window that only shows it: asked once, then listened to. Null until the first answer. */
export function useMainState<State>(
  ask: () => Promise<Result<State>>,
  listen: (listener: (state: Result<State>) => void) => () => void,
): Result<State> | null {
  const [state, setState] = useState<Result<State> | null>(null)
  const unreadable = state?.ok === false

  useEffect(() => listen(setState), [listen])
  useEffect(() => void ask().then(setState), [ask])
  useEffect(() => {
    if (!unreadable) return
    // A state that could not be read is asked for again, at a pace that cannot become a storm.
    const timer = setInterval(() => void ask().then(setState), ASK_AGAIN_AFTER)
    return () => clearInterval(timer)
  }, [ask, unreadable])

  return state
}
