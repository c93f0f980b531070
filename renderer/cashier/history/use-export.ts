import { useCallback, useEffect, useState } from 'react'
import type { ExportState } from '../../../shared/export'
import { mainProcess } from './main-process'

const LOOK_EVERY_MS = 250

/** How the export is: looked at while one is under way, also one that was begun before this screen was opened. */
export function useExport() {
  const [state, setState] = useState<ExportState>({ kind: 'none' })
  const follow = useCallback(
    () => void mainProcess.getExport().then((answer) => answer.ok && setState(answer.value)),
    [],
  )
  useEffect(follow, [follow])
  useEffect(() => {
    if (state.kind !== 'running') return
    const timer = setInterval(follow, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [state.kind, follow])
  return { state, follow }
}
