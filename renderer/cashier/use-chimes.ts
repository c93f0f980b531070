import { useEffect, useRef } from 'react'
import type { CounterState } from '../../shared/counter'
import { announcePayment } from './announce-payment'
import { chimeFor } from './chime-for'

/** Sounds for what changes while this window looks on; the first state it is given is no change. */
export function useChimes(state: CounterState | null): void {
  const before = useRef<CounterState>(null)
  useEffect(() => {
    if (state === null) return
    const chimed = before.current === null ? null : chimeFor(before.current, state)
    before.current = state
    if (chimed !== null) void announcePayment(chimed, state)
  }, [state])
}
