import { useLayoutEffect, useState } from 'react'

/**
 * Counts down from `given` by a clock that nobody can set, beginning when that number arrived. A state that is pushed
 * again with the same number is not a new beginning: it was pushed for something else.
 */
export function useSecondsLeft(given: number | null): number | null {
  const [left, setLeft] = useState(given)

  useLayoutEffect(() => {
    if (given === null) return setLeft(null)
    const endsAt = performance.now() + given * 1000
    const look = () => setLeft(Math.ceil((endsAt - performance.now()) / 1000))
    look()
    const timer = setInterval(look, 250)
    return () => clearInterval(timer)
  }, [given])

  return left
}
