import { closeSync, openSync, readFileSync, readSync } from 'node:fs'

/** Larger than any secret, so that one that lies across two reads is seen in the second. */
const OVERLAP = 4096
const READ_BYTES = 16 * 1024 * 1024

/** Linux alone shows a process's memory as a file, and sandboxed processes' to nobody but root. */
export const canReadMemory = process.platform === 'linux' && process.getuid?.() === 0

/** Whether a secret stands as text anywhere in the memory that a process may write to. */
export function memoryHolds(pid: number, secret: string): boolean {
  const forms = [Buffer.from(secret), Buffer.from(secret, 'utf16le')]
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  const buffer = Buffer.alloc(READ_BYTES)
  try {
    return writable(pid).some(([from, to]) => {
      for (let at = from; at < to; at += READ_BYTES - OVERLAP) {
        const read = readAt(memory, buffer, Math.min(READ_BYTES, to - at), at)
        if (read === 0) return false
        if (forms.some((form) => buffer.subarray(0, read).includes(form))) return true
      }
      return false
    })
  } finally {
    closeSync(memory)
  }
}

/** Zero where there is nothing behind an address: a range that is only reserved. */
function readAt(memory: number, buffer: Buffer, length: number, at: number): number {
  try {
    return readSync(memory, buffer, 0, length, at)
  } catch {
    return 0
  }
}

const writable = (pid: number): readonly (readonly [from: number, to: number])[] =>
  readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .map((line) => /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line))
    .filter((found) => found !== null)
    .map(([, from = '', to = '']) => [Number.parseInt(from, 16), Number.parseInt(to, 16)])
