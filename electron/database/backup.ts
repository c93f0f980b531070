import { mkdirSync, rmSync, statfsSync, statSync } from 'node:fs'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { Utc } from '../../shared/time'
import type { CopyHistory } from './copy-history'
import { putInPlace, syncFolder } from './durable-files'
import { type Backup, backupFile, type HistoryFiles, listBackups, unfinishedBackups } from './history-files'

/**
 * Copies the history while it is in use, checks the whole copy, and only then gives it the name of a backup. Keeps
 * the newest `keep` of them; the one just made, which is known to be good, is always among these.
 * Every failure is `backup-failed`, and leaves the backups there were.
 */
export async function backUp(
  files: HistoryFiles,
  at: Utc,
  keep: number,
  copy: CopyHistory,
): Promise<Result<Backup>> {
  const backup = { file: backupFile(files, at), at }
  const unfinished = `${backup.file}.part`
  try {
    mkdirSync(files.backups, { recursive: true })
    for (const left of unfinishedBackups(files)) rmSync(left)
    leaveRoom(files)
    const complaints = await copy({
      history: files.history,
      copy: unfinished,
      mark: { kind: 'backup', backupAt: at },
    })
    if (complaints !== null) throw new Error(`the copy did not pass its check: ${complaints}`)
    putInPlace(unfinished, backup.file)
    prune(files, backup, keep)
    return succeeded(backup)
  } catch (error) {
    remove(unfinished)
    return failed(problem('backup-failed', String(error)))
  }
}

/** A backup that fills the disk would keep payments from being stored: twice the history's size must be free. */
function leaveRoom({ backups, history }: HistoryFiles): void {
  const { bavail, bsize } = statfsSync(backups)
  const size = statSync(history).size
  if (bavail * bsize < 2 * size)
    throw new Error(`${bavail * bsize} bytes free on the disk, ${2 * size} needed`)
}

function prune(files: HistoryFiles, made: Backup, keep: number): void {
  const others = listBackups(files).filter(({ file }) => file !== made.file)
  for (const { file } of others.slice(Math.max(keep - 1, 0))) remove(file)
  syncFolder(files.backups)
}

/** What cannot be deleted now goes another day: no reason for a backup to fail. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // Looked for again before the next backup.
  }
}
