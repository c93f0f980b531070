import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'

/** Replaces a file as a whole: after a crash there is the old content or the new, never half of one. */
export function writeFileAtomically(file: string, content: string | Uint8Array): void {
  const temporary = `${file}.new`
  const handle = openSync(temporary, 'w', 0o600)
  try {
    // Goes on until all of it is written: one write alone may take only what a nearly full disk has room for.
    writeFileSync(handle, content)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(temporary, file)
}
