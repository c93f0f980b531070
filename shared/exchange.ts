import * as z from 'zod/mini'
import { problemSchema } from './problem'

/** What a request carries and what a good answer holds. Both sides parse by this, see handle-request. */
export type Exchange<Request = unknown, Answer = unknown> = {
  readonly request: z.ZodMiniType<Request>
  readonly answer: z.ZodMiniType<Answer>
}

export const nothing = z.undefined()

/** How an answer crosses: a value or a problem, never undefined and never an exception. */
export const resultSchema = <Answer extends z.ZodMiniType>(answer: Answer) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: answer }),
    z.object({ ok: z.literal(false), problem: problemSchema }),
  ])
