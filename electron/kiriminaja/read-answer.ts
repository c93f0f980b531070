import type { Payment } from '../../shared/payment'
import type { PaymentId } from '../../shared/payment-id'
import { problem } from '../../shared/problem'
import { failed, type Result } from '../../shared/result'
import { problemOfHttpStatus } from './errors'
import { readBody } from './read-body'
import { readPayment } from './responses'
import { withoutSecret } from './without-secret'

const JSON_TYPE = /^(?:application|text)\/(?:[\w.-]+\+)?json\b/i

export type ReadAnswer = { readonly body: string | null; readonly result: Result<Payment> }

/**
 * What a response says about the payment it was asked for. Only a 2xx that is JSON, and about this very payment, says
 * anything; everything else is a problem. The secret it was asked with is taken out of it. Rejects only when the connection breaks or the time runs out while reading.
 */
export async function readAnswer(response: Response, asked: PaymentId, secret: string): Promise<ReadAnswer> {
  const body = await readBody(response)
  if (!body.ok) return { body: null, result: failed(problemOfHttpStatus(response.status) ?? body.problem) }
  const type = withoutSecret(response.headers.get('content-type')?.trim() ?? '', secret)
  const text = withoutSecret(body.value, secret)
  return { body: text, result: readText(response.status, type, text, asked) }
}

function readText(httpStatus: number, type: string, body: string, asked: PaymentId): Result<Payment> {
  const httpProblem = problemOfHttpStatus(httpStatus)
  const payment = readJson(body)
  if (httpProblem !== null) {
    const said = payment.ok ? '' : payment.problem.code === 'api-refused' ? payment.problem.detail : ''
    return failed(problem(httpProblem.code, [httpProblem.detail, said].filter(Boolean).join(': ')))
  }
  // A log-in page or a proxy calls itself something else, whatever is in it; no type at all is only careless.
  if (type !== '' && !JSON_TYPE.test(type)) {
    return failed(problem('api-not-understood', `content type ${type.slice(0, 100)}`))
  }
  // A till must never mark one bill paid with another one's answer, and one bill under two spellings would be paid,
  // printed and counted twice.
  if (!payment.ok || payment.value.paymentId === asked) return payment
  const { paymentId } = payment.value
  const isSpelling = paymentId.toLowerCase() === asked.toLowerCase()
  return failed(problem(isSpelling ? 'api-other-letters' : 'api-other-payment', paymentId))
}

function readJson(body: string): Result<Payment> {
  try {
    return readPayment(JSON.parse(body))
  } catch {
    return failed(problem('api-not-understood', 'not JSON'))
  }
}
