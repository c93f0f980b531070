import type { Observation } from '../../shared/observation'
import type { Payment } from '../../shared/payment'
import type { PaymentId } from '../../shared/payment-id'
import { problem } from '../../shared/problem'
import { failed, type Result } from '../../shared/result'
import type { Clock } from '../clock'
import { problemOfHttpStatus, problemOfThrown } from './errors'
import { readBody } from './read-body'
import { readPayment } from './responses'

/** Where and how to ask. The key is null when the owner has not set one. */
export type Connection = { readonly url: URL; readonly apiKey: string | null; readonly answerMs: number }

/** Asks Get Payment once. Resolves to an observation in every case, also for the worst of answers; never rejects. */
export type AskForPayment = (
  paymentId: PaymentId,
) => Promise<Observation & { readonly retryAfter: string | null }>

const PATH = '/api/mitra/v2/get_payment'

type Answered = {
  readonly httpStatus: number | null
  readonly serverDate: string | null
  readonly retryAfter: string | null
  readonly body: string | null
  readonly result: Result<Payment>
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

async function ask({ url, apiKey, answerMs }: Connection, paymentId: PaymentId): Promise<Answered> {
  if (apiKey === null) return unanswered(failed(problem('api-key-missing')))
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
    const body = await readBody(response)
    return {
      httpStatus: response.status,
      serverDate: response.headers.get('date'),
      retryAfter: response.headers.get('retry-after'),
      body: body.ok ? body.value : null,
      result: body.ok
        ? readAnswer(response.status, body.value, paymentId)
        : failed(problemOfHttpStatus(response.status) ?? body.problem),
    }
  } catch (thrown) {
    return unanswered(failed(problemOfThrown(thrown)))
  }
}

function readAnswer(httpStatus: number, body: string, asked: PaymentId): Result<Payment> {
  const httpProblem = problemOfHttpStatus(httpStatus)
  const payment = readJson(body)
  if (httpProblem !== null) {
    const said = payment.ok ? '' : payment.problem.code === 'api-refused' ? payment.problem.detail : ''
    return failed(problem(httpProblem.code, [httpProblem.detail, said].filter(Boolean).join(': ')))
  }
  // A till must never mark one bill paid with another one's answer.
  if (payment.ok && payment.value.paymentId.toLowerCase() !== asked.toLowerCase()) {
    return failed(problem('api-other-payment', payment.value.paymentId))
  }
  return payment
}

function readJson(body: string): Result<Payment> {
  try {
    return readPayment(JSON.parse(body))
  } catch {
    return failed(problem('api-not-understood', 'not JSON'))
  }
}
