import { useCallback, useEffect, useRef, useState } from 'react'
import type { Result } from '../shared/result'

const ASK_AGAIN_AFTER = 2000

/** The state main owns, for a window that only shows it: asked once, then listened to. Null until the first answer. */
export function useMainState<State>(
  ask: () => Promise<Result<State>>,
  listen: (listener: (state: Result<State>) => void) => () => void,
): Result<State> | null {
  const [state, setState] = useState<Result<State> | null>(null)
  const unreadable = state?.ok === false
  const told = useRef(0)

  useEffect(
    () =>
      listen((news) => {
        told.current++
        setState(news)
      }),
    [listen],
  )
  const askNow = useCallback(async (): Promise<void> => {
    const before = told.current
    const answer = await ask()
    // What main told meanwhile is newer, and it may be long before it tells again.
    if (told.current === before) setState(answer)
  }, [ask])

  useEffect(() => void askNow(), [askNow])
  useEffect(() => {
    if (!unreadable) return
    // A state that could not be read is asked for again, at a pace that cannot become a storm.
    const timer = setInterval(() => void askNow(), ASK_AGAIN_AFTER)
    return () => clearInterval(timer)
  }, [askNow, unreadable])

  return state
}
