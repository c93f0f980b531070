import type { Observation } from '../../shared/observation'
import type { Payment } from '../../shared/payment'
import type { PaymentId } from '../../shared/payment-id'
import { problem } from '../../shared/problem'
import { failed, type Result } from '../../shared/result'
import type { Clock } from '../clock'
import { problemOfThrown } from './errors'
import { type ReadAnswer, readAnswer } from './read-answer'
import { withoutSecret } from './without-secret'

/** Where and how to ask. */
export type Connection = {
  readonly url: URL
  /** Null when the owner has not set one, or nobody has opened it yet. */
  readonly apiKey: string | null
  /** It is there, behind a passphrase. */
  readonly keyLocked?: boolean
  readonly answerMs: number
}

/** Asks Get Payment once. Resolves to an observation in every case, also for the worst of answers; never rejects. */
export type AskForPayment = (
  paymentId: PaymentId,
) => Promise<Observation & { readonly retryAfter: string | null }>

const PATH = '/api/mitra/v2/get_payment'

type Answered = ReadAnswer & {
  readonly httpStatus: number | null
  readonly serverDate: string | null
  readonly retryAfter: string | null
}

export function kiriminAjaClient(connection: () => Connection, clock: Clock): AskForPayment {
  return async (paymentId) => {
    const askedAt = clock.now()
    const { result, ...answered } = await ask(connection(), paymentId)
    return {
      paymentId,
      askedAt,
      answeredAt: clock.now(),
      ...answered,
      outcome: result.ok
        ? { kind: 'answer', payment: result.value }
        : { kind: 'failure', problem: result.problem },
    }
  }
}

const unanswered = (result: Result<Payment>): Answered => ({
  httpStatus: null,
  serverDate: null,
  retryAfter: null,
  body: null,
  result,
})

async function ask(
  { url, apiKey, keyLocked = false, answerMs }: Connection,
  paymentId: PaymentId,
): Promise<Answered> {
  if (apiKey === null) return unanswered(failed(problem(keyLocked ? 'api-key-locked' : 'api-key-missing')))
  try {
    const response = await fetch(new URL(PATH, url), {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${apiKey}`,
        Accept: 'application/json',
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({ payment_id: paymentId }),
      // A redirect would carry the key to wherever it points.
      redirect: 'manual',
      // Covers the body too: an answer that never ends is no answer.
      signal: AbortSignal.timeout(answerMs),
    })
    const header = (name: string): string | null => {
      const said = response.headers.get(name)
      return said === null ? null : withoutSecret(said, apiKey)
    }
    return {
      httpStatus: response.status,
      serverDate: header('date'),
      retryAfter: header('retry-after'),
      ...(await readAnswer(response, paymentId, apiKey)),
    }
  } catch (thrown) {
    const { code, detail } = problemOfThrown(thrown)
    return unanswered(failed(problem(code, withoutSecret(detail, apiKey))))
  }
}
