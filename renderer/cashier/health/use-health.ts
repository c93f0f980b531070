import { useEffect, useState } from 'react'
import type { CounterState } from '../../../shared/counter'
import type { Health } from '../../../shared/health'
import { mainProcess } from '../main-process'

const LOOK_AGAIN_AFTER = 3000

/** How the till is: looked up again every few seconds and whenever something changed. Null until the first answer. */
export function useHealth(state: CounterState): Health | null {
  const [health, setHealth] = useState<Health | null>(null)
  useEffect(() => {
    let wanted = true
    const look = async (): Promise<void> => {
      const answer = await mainProcess.getHealth()
      if (wanted && answer.ok) setHealth(answer.value)
    }
    void look()
    const timer = setInterval(() => void look(), LOOK_AGAIN_AFTER)
    return () => {
      wanted = false
      clearInterval(timer)
    }
  }, [state])
  return health
}
