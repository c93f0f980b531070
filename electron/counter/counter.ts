import { changeCounter, type CounterChange, type CounterState } from '../../shared/counter'

/**
 * The one owner of what both windows show. `shown` is told the new state after every change, and the newest one last:
 * sending to a window lets what waits run in between (Electron drains promises inside its own calls), so a change can
 * come while the one before it is still being told.
 */
export function counter(initial: CounterState, shown: (state: CounterState) => void) {
  let state = initial
  let told = initial
  let telling = false

  function tell(): void {
    if (telling) return
    telling = true
    try {
      while (told !== state) {
        told = state
        shown(told)
      }
    } finally {
      telling = false
    }
  }

  return {
    state: (): CounterState => state,
    /** Told at once, with whatever was to be told soon. */
    change: (change: CounterChange): void => {
      state = changeCounter(state, change)
      tell()
    },
    /** Told once with all that changes until then: as soon as what runs now has come to its end. */
    changeSoon: (change: CounterChange): void => {
      const before = state
      state = changeCounter(state, change)
      if (state !== before) queueMicrotask(tell)
    },
  }
}
export type Counter = ReturnType<typeof counter>
