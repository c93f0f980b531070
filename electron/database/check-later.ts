import { rmSync } from 'node:fs'
import type { Log } from '../diagnostics/log'
import { isDamage, needsLongCheck } from './check-history'
import type { CheckFile } from './check-in-background'
import { writeFileAtomically } from '../settings/write-file-atomically'
import type { HistoryFiles } from './history-files'

type Parts = {
  readonly files: HistoryFiles
  readonly check: CheckFile
  readonly log: Log
  /** The program starts again, finds the mark, and restores. */
  readonly restart: () => void
}

/** When the windows are up: a start must not wait for a gigabyte to be read. */
const LATER_MS = 5_000

/**
 * The quick check of a history too large for it at the start. Damage is marked beside the file and the program started
 * again: the next start then treats the history like any damaged one. Returns how to call it off.
 */
export function checkLater({ files, check, log, restart }: Parts): () => void {
  if (!needsLongCheck(files.history)) return () => undefined
  const found = (complaints: string): void => {
    log.warn(`history damaged: ${complaints}`)
    writeFileAtomically(files.damageMark, complaints)
    restart()
  }
  const timer = setTimeout(() => {
    check(files.history, 'quick_check')
      .then((complaints) => {
        if (complaints === null) log.info('history checked')
        else found(complaints)
      })
      .catch((error: unknown) => {
        if (isDamage(error)) found(String(error))
        else log.warn(`history not checked: ${String(error)}`)
      })
  }, LATER_MS)
  return () => clearTimeout(timer)
}

export const forgetDamageMark = ({ damageMark }: HistoryFiles): void => rmSync(damageMark, { force: true })
