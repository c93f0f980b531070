import * as z from 'zod/mini'
import { utcSchema } from './time'

const common = { number: z.number().check(z.int(), z.positive()), at: utcSchema }

/** Something a cashier or technician has to know, kept until somebody acknowledges it. */
export const noticeSchema = z.discriminatedUnion('kind', [
  /**
   * The history was damaged: it was set aside under `setAside` and the backup of `backupAt` took its place.
   * What happened after `backupAt` may be missing; `askedAgain` payments known from the scan journal are asked again.
   */
  z.object({
    ...common,
    kind: z.literal('history-restored'),
    backupAt: utcSchema,
    setAside: z.string(),
    askedAgain: z.number(),
  }),
  /** The history was damaged and there was no good backup: a new one was begun, `askedAgain` payments are asked again. */
  z.object({
    ...common,
    kind: z.literal('history-begun-anew'),
    setAside: z.string(),
    askedAgain: z.number(),
  }),
  /** An owner put an archive or a backup in the history's place, which was set aside under `setAside`. */
  z.object({
    ...common,
    kind: z.literal('archive-taken-up'),
    backupAt: utcSchema,
    setAside: z.string(),
    askedAgain: z.number(),
  }),
  /** The daily backup could not be made or did not pass its check. */
  z.object({ ...common, kind: z.literal('backup-failed'), detail: z.string() }),
])
export type Notice = Readonly<z.infer<typeof noticeSchema>>
