import * as z from 'zod/mini'
import { type Problem, problem } from '../../shared/problem'

const causeSchema = z.object({ code: z.optional(z.string()), message: z.optional(z.string()) })
const thrownSchema = z.object({ name: z.string(), message: z.string(), cause: z.optional(causeSchema) })

const CERTIFICATE = /^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|HOSTNAME_MISMATCH)/

/** What a call that never got a whole answer means to a cashier. The detail names the fault, never the key. */
export function problemOfThrown(thrown: unknown): Problem {
  const parsed = thrownSchema.safeParse(thrown)
  if (!parsed.success) return problem('api-unreachable', 'unknown fault')
  const { name, message, cause } = parsed.data
  if (name === 'TimeoutError' || name === 'AbortError') return problem('api-timeout')
  const code = cause?.code ?? ''
  return problem(
    CERTIFICATE.test(code) ? 'api-untrusted' : 'api-unreachable',
    code || (cause?.message ?? message),
  )
}

/** What an HTTP status other than 2xx means; null for one whose body decides. */
export function problemOfHttpStatus(status: number): Problem | null {
  const detail = `HTTP ${status}`
  if (status >= 200 && status < 300) return null
  if (status >= 300 && status < 400) return problem('api-redirected', detail)
  if (status === 401 || status === 403) return problem('api-key-rejected', detail)
  if (status === 404) return problem('api-payment-not-found', detail)
  if (status === 429) return problem('api-limited', detail)
  if (status >= 500) return problem('api-broken', detail)
  return problem('api-refused', detail)
}
