import type * as z from 'zod/mini'
import type { CashierRequest, CustomerRequest } from '../shared/channels'
import { type Exchange, resultSchema } from '../shared/exchange'
import { type Problem, problem } from '../shared/problem'
import { failed, type Result, succeeded } from '../shared/result'
import type { KasirBridge } from './kasir-bridge'

/** Missing only when a window is opened without its preload: then every question ends in a problem. */
const bridge = (): KasirBridge | undefined => window.kasir

type Asked<Request> = [Request] extends [undefined] ? [] : [request: Request]

/**
 * Typed questions to main, with the problems that can be the answer. Whatever comes back is parsed; what cannot be read is a
 * problem, never an exception.
 */
export const questionsWith =
  (problems: z.ZodMiniType<Problem>) =>
  <Request, Answer>(name: CashierRequest | CustomerRequest, { answer }: Exchange<Request, Answer>) =>
  async (...[request]: Asked<Request>): Promise<Result<Answer>> => {
    try {
      const parsed = resultSchema(answer, problems).safeParse(await bridge()?.[name]?.(request))
      return parsed.success ? parsed.data : unreadable(name, parsed.error.message)
    } catch (error) {
      return unreadable(name, String(error))
    }
  }

/** Listens to what main tells this window, parsed the same way. Returns how to stop. */
export const listen =
  <State>(name: 'onCounterChanged' | 'onViewChanged', schema: z.ZodMiniType<State>) =>
  (listener: (state: Result<State>) => void): (() => void) => {
    const stop = bridge()?.[name]?.((pushed) => {
      const parsed = schema.safeParse(pushed)
      listener(parsed.success ? succeeded(parsed.data) : unreadable(name, parsed.error.message))
    })
    return stop ?? (() => undefined)
  }

const unreadable = (name: string, detail: string) => failed(problem('unexpected', `${name}: ${detail}`))
