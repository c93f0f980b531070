import * as z from 'zod/mini'
import type { Problem } from './problem'

/** What a request carries and what a good answer holds. Both sides parse by this, see handle-request. */
export type Exchange<Request = unknown, Answer = unknown> = {
  readonly request: z.ZodMiniType<Request>
  readonly answer: z.ZodMiniType<Answer>
}

export const nothing = z.undefined()

/**
 * How an answer crosses: a value or a problem, never undefined and never an exception. `problem`: all of them, or those
 * that can come.
 */
export const resultSchema = <Answer extends z.ZodMiniType, P extends z.ZodMiniType<Problem>>(
  answer: Answer,
  problem: P,
) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: answer }),
    z.object({ ok: z.literal(false), problem }),
  ])
