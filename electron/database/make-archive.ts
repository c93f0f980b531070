import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ArchiveMark } from '../../shared/archive'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import { writeArchiveMark } from './archive-mark'
import type { CheckFile } from './check-in-background'
import { putInPlace } from './durable-files'
import type { HistoryDatabase } from './history-database'
import { openCopy } from './open-database'

/**
 * Copies the whole history into one file of its own while it is in use, checks every page of the copy, and only then
 * gives it its name. Neither the API key nor a PIN is in it. Problems: `file-unwritable`; nothing is left then.
 */
export async function makeArchive(
  database: HistoryDatabase,
  file: string,
  mark: ArchiveMark,
  check: CheckFile,
): Promise<Result<string>> {
  const unfinished = `${file}.part`
  try {
    mkdirSync(dirname(file), { recursive: true })
    rmSync(unfinished, { force: true })
    await database.backup(unfinished)
    const copy = openCopy(unfinished)
    try {
      // One file with nothing beside it, to be carried on a stick.
      copy.pragma('journal_mode = DELETE')
      writeArchiveMark(copy, mark)
    } finally {
      copy.close()
    }
    const complaints = await check(unfinished, 'integrity_check')
    if (complaints !== null) throw new Error(`the copy did not pass its check: ${complaints}`)
    putInPlace(unfinished, file)
    return succeeded(file)
  } catch (error) {
    removeIfThere(unfinished)
    return failed(problem('file-unwritable', String(error)))
  }
}

/** What cannot be removed has not been made, or goes with the next one. */
function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // The folder itself is none.
  }
}
