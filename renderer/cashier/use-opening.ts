import { useState } from 'react'
import type { Problem } from '../../shared/problem'
import { mainProcess } from './main-process'

/** More than any scanner sends; main refuses what is too long for a payment id with a sentence of its own. */
const LONGEST_SCAN = 4096

/**
 * Opens what was scanned, and keeps why the last scan was refused: until the next one, or until `before` changes, which
 * says what stood on the counter and who stood at it.
 */
export function useOpening(before: string) {
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const [refusedBefore, setRefusedBefore] = useState(before)
  if (refusedBefore !== before) {
    setRefusedBefore(before)
    setRefusal(null)
  }
  const open = async (scanned: string): Promise<void> => {
    setRefusal(null)
    const opened = await mainProcess.openPayment({ scanned: scanned.slice(0, LONGEST_SCAN) })
    if (!opened.ok) setRefusal(opened.problem)
  }
  return { open, refusal }
}
