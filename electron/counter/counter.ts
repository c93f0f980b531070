import { changeCounter, type CounterChange, type CounterState } from '../../shared/counter'

/** The one owner of what both windows show. `shown` is told every new state. */
export function counter(initial: CounterState, shown: (state: CounterState) => void) {
  let state = initial
  return {
    state: (): CounterState => state,
    change: (change: CounterChange): void => {
      const next = changeCounter(state, change)
      if (next === state) return
      state = next
      shown(state)
    },
  }
}
export type Counter = ReturnType<typeof counter>
