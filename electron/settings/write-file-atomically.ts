import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** Replaces a file as a whole: after a crash there is the old content or the new, never half of one. @throws what the disk says */
export function writeFileAtomically(file: string, content: string | Uint8Array): void {
  const temporary = `${file}.new`
  const handle = openSync(temporary, 'w', 0o600)
  try {
    // Goes on until all of it is written: one write alone may take only what a nearly full disk has room for.
    writeFileSync(handle, content)
    fsyncSync(handle)
  } catch (error) {
    // On a full disk a half of it would only take the room that is left.
    rmSync(temporary, { force: true })
    throw error
  } finally {
    closeSync(handle)
  }
  renameSync(temporary, file)
}
