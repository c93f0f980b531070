import { useCallback, useEffect, useState } from 'react'
import type { Result } from '../../../shared/result'
import type { ShiftDesk } from '../../../shared/shift'
import { mainProcess } from './main-process'

/** The shift's figures and reports: read again when a payment changed, and after whatever is done here. */
export function useShiftDesk(revision: string) {
  const [desk, setDesk] = useState<Result<ShiftDesk> | null>(null)
  const readAgain = useCallback(() => void mainProcess.getShiftDesk().then(setDesk), [])
  useEffect(readAgain, [readAgain, revision])
  return { desk, readAgain }
}
