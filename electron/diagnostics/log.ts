import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { redact } from './redact'

export type Log = { readonly info: (line: string) => void; readonly warn: (line: string) => void }

const LARGEST_LOG_BYTES = 2 * 1024 * 1024

/** Lines with a UTC time, in a file that is rotated once at 2 MiB. Secrets are taken out before anything is written. */
export function fileLog(file: string, now: () => string): Log {
  const write = (level: string, line: string): void => {
    try {
      mkdirSync(dirname(file), { recursive: true })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG_BYTES)
        renameSync(file, `${file}.1`)
      appendFileSync(file, `${now()} ${level} ${redact(line)}\n`)
    } catch (error) {
      // A full disk must not stop a till; the terminal is all that is left to say it on.
      process.stderr.write(redact(`log: ${String(error)}\n`))
    }
  }
  return { info: (line) => write('info', line), warn: (line) => write('warn', line) }
}
