import { existsSync, renameSync, rmSync } from 'node:fs'
import type { Utc } from '../../shared/time'
import { readArchiveMark, removeArchiveMark } from './archive-mark'
import { readMark, writeMark } from './backup-mark'
import { forgetDamageMark } from './check-later'
import { putInPlace, syncFolder } from './durable-files'
import { type HistoryFiles, SIDE_FILES, replacedName } from './history-files'
import { openCopy, openToRead } from './open-database'
import { type NumbersReached, numbersReached } from './report-numbers'
import { setAside } from './set-aside'

/**
 * Makes of a checked copy the history that the next start takes up. Until then nothing has been replaced: a power cut
 * before the rename leaves the present history, one after it the wish, which the next start fulfils.
 */
export function wishForArchive(files: HistoryFiles, copy: string, now: Utc): void {
  const database = openCopy(copy)
  try {
    database.pragma('journal_mode = DELETE')
    const madeAt = readArchiveMark(database)?.madeAt ?? readMark(database)?.backupAt ?? now
    // The start that takes it up asks again about what was open then, and prints none of it by itself.
    writeMark(database, {
      backupAt: madeAt,
      setAside: replacedName(files, now),
      byChoice: true,
      replaced: reachedIn(files.history),
    })
    removeArchiveMark(database)
  } finally {
    database.close()
  }
  putInPlace(copy, files.wished)
}

/** Null when it cannot be read any more: then the numbers go on from those of the archive alone. */
function reachedIn(history: string): NumbersReached | null {
  try {
    const database = openToRead(history)
    try {
      return numbersReached(database)
    } finally {
      database.close()
    }
  } catch {
    return null
  }
}

/**
 * At the start: a history that was wished for takes the present one's place, which is set aside under its own name.
 * Each step leaves something from which the next start goes on. Returns whether there was one.
 */
export function fulfilWish(files: HistoryFiles): boolean {
  if (!existsSync(files.wished)) return false
  for (const side of SIDE_FILES) rmSync(files.wished + side, { force: true })
  const database = openToRead(files.wished)
  let name: string
  try {
    name = readMark(database)?.setAside ?? ''
  } finally {
    database.close()
  }
  // A check that was under way may have found damage since: in the history that goes, not in the one that comes.
  forgetDamageMark(files)
  setAside(files, name)
  renameSync(files.wished, files.history)
  syncFolder(files.folder)
  return true
}
