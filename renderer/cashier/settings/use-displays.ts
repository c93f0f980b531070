import { useEffect, useState } from 'react'
import type { ConnectedDisplay } from '../../../shared/connected-display'
import { mainProcess } from './main-process'

const LOOK_AGAIN_AFTER = 2000

/** The connected displays, looked up again and again: a technician plugs one in while looking at the list. */
export function useDisplays(): readonly ConnectedDisplay[] {
  const [displays, setDisplays] = useState<readonly ConnectedDisplay[]>([])
  useEffect(() => {
    let wanted = true
    const look = async () => {
      const listed = await mainProcess.listDisplays()
      if (wanted && listed.ok) setDisplays(listed.value)
    }
    void look()
    const timer = setInterval(() => void look(), LOOK_AGAIN_AFTER)
    return () => {
      wanted = false
      clearInterval(timer)
    }
  }, [])
  return displays
}
