import { useLayoutEffect, useState } from 'react'
import { stateToldAt } from '../main-state'

/**
 * Counts down from `given` by a clock that nobody can set, beginning when main told it: a screen may be opened long after.
 * A state that is pushed again with the same number is not a new beginning: it was pushed for something else.
 */
export function useSecondsLeft(given: number | null): number | null {
  const [left, setLeft] = useState(given)

  useLayoutEffect(() => {
    if (given === null) return setLeft(null)
    const endsAt = stateToldAt() + given * 1000
    const look = () => setLeft(Math.ceil((endsAt - performance.now()) / 1000))
    look()
    const timer = setInterval(look, 250)
    return () => clearInterval(timer)
  }, [given])

  return left
}
