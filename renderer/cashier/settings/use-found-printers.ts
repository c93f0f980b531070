import { useEffect, useState } from 'react'
import type { FoundPrinters } from '../../../shared/found-printers'
import { mainProcess } from './main-process'

const LOOK_AGAIN_AFTER = 3000

/**
 * What there is to print on, looked up again and again: a printer is switched on while somebody looks at the list. While
 * the owner's door is closed nothing is found, and nobody is asked for a PIN, because nobody asked.
 */
export function useFoundPrinters(): FoundPrinters {
  const [found, setFound] = useState<FoundPrinters>({ system: [], devices: [], rawPossible: false })
  useEffect(() => {
    let wanted = true
    const look = async () => {
      const answer = await mainProcess.findPrinters()
      if (wanted && answer.ok) setFound(answer.value)
    }
    const timer = setInterval(() => void look(), LOOK_AGAIN_AFTER)
    void look()
    return () => {
      wanted = false
      clearInterval(timer)
    }
  }, [])
  return found
}
