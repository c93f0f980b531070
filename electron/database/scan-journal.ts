import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  truncateSync,
} from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod/mini'
import { type PaymentId, paymentIdSchema } from '../../shared/payment-id'
import { type Utc, utcOf, utcSchema } from '../../shared/time'
import { writeFileAtomically } from '../settings/write-file-atomically'
import { syncFile, syncFolder } from './durable-files'

const lineSchema = z.object({ at: utcSchema, payment_id: paymentIdSchema })

export type Scan = { readonly at: Utc; readonly paymentId: PaymentId }

const KEPT_DAYS = 30
const DAY_MS = 24 * 60 * 60_000
const LINE_BREAK = 0x0a

/**
 * Every scan as one JSON line in a file beside the history, on the disk before the history knows of it. When the
 * history is lost, this says which payments there were since its last backup. See docs/decisions/0008.
 */
export function scanJournal(file: string) {
  const read = (): readonly Scan[] =>
    existsSync(file) ? readFileSync(file, 'utf8').split('\n').flatMap(scanOfLine) : []

  return {
    /**
     * @returns how to take the line back, when the history then refuses the scan: what was never on the counter must
     *   not look like something that was lost. It gives what kept it from that, null when nothing did.
     * @throws when the line cannot be brought to the disk: then the scan must not count either
     */
    append: (paymentId: PaymentId, at: Utc): (() => string | null) => {
      const isNew = !existsSync(file)
      const size = withHandle(file, (handle) => {
        const before = fstatSync(handle).size
        const line = `${JSON.stringify({ at, payment_id: paymentId })}\n`
        try {
          appendFileSync(handle, endsInMidLine(handle) ? `\n${line}` : line)
          fsyncSync(handle)
        } catch (error) {
          // By its name: Windows lets nobody cut a file that is open to be appended to.
          truncateSync(file, before)
          throw error
        }
        return before
      })
      if (isNew) syncFolder(dirname(file))
      return () => {
        try {
          truncateSync(file, size)
          syncFile(file)
          return null
        } catch (error) {
          return String(error)
        }
      }
    },

    /** In the order in which they came; lines that are none are passed over. */
    read,

    /** Forgets what is older than 30 days. Only to be called when a good backup has all of it. */
    trim: (now: Utc): void => {
      const scans = read()
      const oldest = utcOf(new Date(Date.parse(now) - KEPT_DAYS * DAY_MS))
      const kept = scans.filter(({ at }) => at >= oldest)
      if (kept.length === scans.length) return
      const lines = kept.map(({ at, paymentId }) => `${JSON.stringify({ at, payment_id: paymentId })}\n`)
      writeFileAtomically(file, lines.join(''))
      syncFolder(dirname(file))
    },
  }
}
export type ScanJournal = ReturnType<typeof scanJournal>

function withHandle<T>(file: string, use: (handle: number) => T): T {
  const handle = openSync(file, 'a+', 0o600)
  try {
    return use(handle)
  } finally {
    closeSync(handle)
  }
}

/** After half a line (power lost, disk full) the next one begins on a line of its own. */
function endsInMidLine(handle: number): boolean {
  const { size } = fstatSync(handle)
  const last = new Uint8Array(1)
  return size > 0 && readSync(handle, last, 0, 1, size - 1) === 1 && last[0] !== LINE_BREAK
}

function scanOfLine(line: string): readonly Scan[] {
  try {
    const { at, payment_id: paymentId } = lineSchema.parse(JSON.parse(line))
    return [{ at, paymentId }]
  } catch {
    return []
  }
}
