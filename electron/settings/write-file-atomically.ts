import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Replaces a file as a whole: after a crash there is the old content or the new, never half of one. Nothing is left
 * beside it of one that could not be written: on a full disk it would only take the room that is left.
 * @throws what the disk says
 */
export function writeFileAtomically(file: string, content: string | Uint8Array): void {
  const temporary = `${file}.new`
  try {
    writeDurably(temporary, content)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function writeDurably(file: string, content: string | Uint8Array): void {
  const handle = openSync(file, 'w', 0o600)
  try {
    // Goes on until all of it is written: one write alone may take only what a nearly full disk has room for.
    writeFileSync(handle, content)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
