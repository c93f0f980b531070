import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ArchiveMark } from '../../shared/archive'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { CopyHistory } from './copy-history'
import { putInPlace } from './durable-files'

/**
 * Copies the whole history into one file of its own while it is in use, checks every page of the copy, and only then
 * gives it its name. Neither the API key nor a PIN is in it. Problems: `file-unwritable`; nothing is left then.
 */
export async function makeArchive(
  history: string,
  file: string,
  mark: ArchiveMark,
  copy: CopyHistory,
): Promise<Result<string>> {
  const unfinished = `${file}.part`
  try {
    mkdirSync(dirname(file), { recursive: true })
    rmSync(unfinished, { force: true })
    const complaints = await copy({ history, copy: unfinished, mark: { kind: 'archive', ...mark } })
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
