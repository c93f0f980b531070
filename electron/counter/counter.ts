import { changeCounter, type CounterChange, type CounterState } from '../../shared/counter'

/** Ten times a second is more than anybody reads of what stands beside the counter. */
const IN_PASSING_MS = 100

/**
 * The one owner of what both windows show. `shown` is told the new state after every change, and the newest one last:
 * sending to a window lets what waits run in between (Electron drains promises inside its own calls), so a change can
 * come while the one before it is still being told.
 */
export function counter(initial: CounterState, shown: (state: CounterState) => void) {
  let state = initial
  let told = initial
  let telling = false
  let toBeTold: NodeJS.Timeout | null = null

  function tell(): void {
    if (telling) return
    telling = true
    if (toBeTold !== null) clearTimeout(toBeTold)
    toBeTold = null
    try {
      while (told !== state) {
        told = state
        shown(told)
      }
    } finally {
      telling = false
    }
  }

  /** Whether anything is another than before. */
  function changes(change: CounterChange): boolean {
    const before = state
    state = changeCounter(state, change)
    return state !== before
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
      if (changes(change)) queueMicrotask(tell)
    },
    /**
     * For what nobody waits for: told with the next thing that is, a tenth of a second later at the latest. With a thousand
     * payments watched the windows would be told two hundred times a second otherwise.
     */
    changeInPassing: (change: CounterChange): void => {
      if (changes(change)) toBeTold ??= setTimeout(tell, IN_PASSING_MS)
    },
  }
}
export type Counter = ReturnType<typeof counter>
