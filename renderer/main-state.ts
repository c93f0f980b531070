import { useSyncExternalStore } from 'react'
import type { Result } from '../shared/result'

const ASK_AGAIN_AFTER = 2000

/** The state main owns, for a window that only shows it. Null until the first answer. */
export type MainState<State> = {
  readonly now: () => Result<State> | null
  readonly subscribe: (changed: () => void) => () => void
}

let toldAt = 0

/** When main last told this window its state, by the clock that nobody can set: what counts down counts from there. */
export const stateToldAt = (): number => toldAt

/**
 * Listens to main and asks once, at once: the answer comes while the window still reads its scripts. What cannot be read is
 * asked for again, at a pace that cannot become a storm.
 */
export function mainState<State>(
  ask: () => Promise<Result<State>>,
  listen: (listener: (state: Result<State>) => void) => void,
): MainState<State> {
  const subscribers = new Set<() => void>()
  let state: Result<State> | null = null
  let told = 0
  let askingAgain: ReturnType<typeof setTimeout> | undefined

  const askNow = async (): Promise<void> => {
    const before = told
    const answer = await ask()
    // What main told meanwhile is newer, and it may be long before it tells again.
    if (told === before) heard(answer)
  }
  function heard(now: Result<State>): void {
    state = now
    toldAt = performance.now()
    clearTimeout(askingAgain)
    if (!now.ok) askingAgain = setTimeout(() => void askNow(), ASK_AGAIN_AFTER)
    for (const changed of subscribers) changed()
  }
  listen((news) => {
    told++
    heard(news)
  })
  void askNow()

  return {
    now: () => state,
    subscribe: (changed) => {
      subscribers.add(changed)
      return () => subscribers.delete(changed)
    },
  }
}

export const useMainState = <State>({ now, subscribe }: MainState<State>): Result<State> | null =>
  useSyncExternalStore(subscribe, now)
