import { existsSync, renameSync, rmSync } from 'node:fs'
import type { Utc } from '../../shared/time'
import { type BackupMark, readMark, writeMark } from './backup-mark'
import { isIntact, refuseNewerFile } from './check-history'
import { copyForUs, putInPlace, syncFolder } from './durable-files'
import { type Backup, damagedName, type HistoryFiles, listBackups, SIDE_FILES } from './history-files'
import { openCopy, openDatabase, openToRead } from './open-database'
import { setAside } from './set-aside'

/**
 * The newest backup that passes its whole check; null when there is none. Backups that claim to be from the future
 * come last: a PC whose clock was wrong for a day must not keep its history on that day for ever.
 */
export function newestGoodBackup(files: HistoryFiles, now: Utc): Backup | null {
  const backups = listBackups(files)
  const inOrder = [...backups.filter(({ at }) => at <= now), ...backups.filter(({ at }) => at > now)]
  return inOrder.find(({ file }) => isIntact(file)) ?? null
}

/**
 * Sets aside what is there and puts the newest good backup in its place, or an empty history when there is none;
 * either way one that is marked, so that whoever opens it next knows. Each step leaves something from which
 * `finishReplacement` goes on, wherever the power fails.
 * @throws NewerDatabaseError when the backup is of a newer program; nothing has been touched then
 */
export function replaceHistory(files: HistoryFiles, now: Utc): BackupMark {
  const backup = newestGoodBackup(files, now)
  if (backup !== null) refuseNewerFile(backup.file)
  const isThere = ['', ...SIDE_FILES].some((side) => existsSync(files.history + side))
  const mark = {
    backupAt: backup?.at ?? null,
    setAside: isThere ? damagedName(files, now) : '',
    byChoice: false,
    replaced: null,
  }
  prepareReplacement(files, backup, mark)
  setAside(files, mark.setAside)
  renameSync(files.replacement, files.history)
  syncFolder(files.folder)
  return mark
}

/** Takes up a replacement that was interrupted: ended when the old history was already set aside, else undone. */
export function finishReplacement(files: HistoryFiles): void {
  removeDatabase(`${files.replacement}.part`)
  if (!existsSync(files.replacement)) return
  // The old history still stands: everything is done once more from the beginning.
  if (existsSync(files.history)) return removeDatabase(files.replacement)
  setAside(files, setAsideOf(files.replacement))
  renameSync(files.replacement, files.history)
  syncFolder(files.folder)
}

function prepareReplacement(files: HistoryFiles, backup: Backup | null, mark: BackupMark): void {
  const part = `${files.replacement}.part`
  if (backup !== null) copyForUs(backup.file, part)
  const database = backup === null ? openDatabase(part) : openCopy(part)
  try {
    // One file with nothing beside it, so that one rename is enough.
    database.pragma('journal_mode = DELETE')
    writeMark(database, mark)
  } finally {
    database.close()
  }
  putInPlace(part, files.replacement)
}

function setAsideOf(replacement: string): string {
  const database = openToRead(replacement)
  try {
    return readMark(database)?.setAside ?? ''
  } finally {
    database.close()
  }
}

function removeDatabase(file: string): void {
  for (const side of ['', ...SIDE_FILES]) rmSync(file + side, { force: true })
}
