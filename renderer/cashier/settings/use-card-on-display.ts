import { useEffect, useEffectEvent } from 'react'
import type { Problem } from '../../../shared/problem'
import { mainProcess } from './main-process'
import { useRequest } from '../use-request'

/**
 * As long as this is in use the customer's display draws a card of this width; null: it draws none. Returns why it does
 * not, where it was refused.
 */
export function useCardOnDisplay(width: number | null): Problem | null {
  const { run, problem } = useRequest()
  const draw = useEffectEvent((wanted: number) =>
    run(() => mainProcess.tryDisplay({ trial: { kind: 'calibrate', width: wanted } })),
  )
  const drawn = width !== null
  useEffect(() => {
    if (width !== null) void draw(width)
  }, [width])
  useEffect(() => {
    if (!drawn) return
    // Nothing to do here when main cannot be told: a payment takes the display back either way.
    return () => void mainProcess.tryDisplay({ trial: null })
  }, [drawn])
  return problem
}
