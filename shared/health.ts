import * as z from 'zod/mini'
import { problemSchema } from './problem-codes'
import { utcSchema } from './time'

/** How the parts of the counter are, for the strip at the foot of the cashier's window. */
export const healthSchema = z.object({
  api: z.object({ lastAnswerAt: z.nullable(utcSchema), problem: z.nullable(problemSchema) }),
  /** Requests in the last 60 seconds of how many; `share` below 1: slowed down because the server asked for it. */
  budget: z.object({ used: z.number(), perMinute: z.number(), share: z.number() }),
  printer: z.object({
    lastPrintedAt: z.nullable(utcSchema),
    problem: z.nullable(problemSchema),
    waiting: z.number(),
  }),
  /** Free space where the history lies, in bytes; null where the system does not tell. */
  disk: z.object({ freeBytes: z.nullable(z.number()) }),
  backup: z.object({ newestAt: z.nullable(utcSchema) }),
})
export type Health = Readonly<z.infer<typeof healthSchema>>
