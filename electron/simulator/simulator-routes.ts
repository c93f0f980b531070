import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import { type PaymentId, paymentIdSchema } from '../../shared/payment-id'
import { type Utc, utcOf } from '../../shared/time'
import type { PaymentBook } from './payment-book'
import {
  type Answer,
  answerFor,
  noSuchPath,
  notAuthorised,
  tooManyQuestions,
  unknownPayment,
  unreadableQuestion,
} from './published-answers'
import { RequestCounter, type RequestLimit } from './request-limit'
import type { ScriptedAnswer, ScriptedAnswers } from './scripted-answers'

export const GET_PAYMENT_PATH = '/api/mitra/v2/get_payment'

/** One question as it came in. The key itself is never kept, only whether there was one. */
export type SimulatorRequest = {
  readonly at: Utc
  /** Null when the body held none. */
  readonly paymentId: PaymentId | null
  readonly authorised: boolean
}

type Parts = {
  readonly now: () => Date
  readonly book: PaymentBook
  readonly script: ScriptedAnswers
  readonly limit: () => RequestLimit | null
  readonly note: (request: SimulatorRequest) => void
}
type SimulatorContext = Context<{ Bindings: HttpBindings }>

const questionSchema = z.object({ payment_id: paymentIdSchema })

/** The published call, and `POST /simulator/pay {"payment_id":"…"}` for a person with curl. */
export function simulatorRoutes(parts: Parts) {
  const app = new Hono<{ Bindings: HttpBindings }>()
  const counter = new RequestCounter()

  // One clock: the Date header says the same as `pay_time`. Scripted answers carry their own.
  app.use(async (context, next) => {
    context.header('Date', parts.now().toUTCString())
    await next()
  })

  app.post(GET_PAYMENT_PATH, async (context) => {
    const paymentId = await readPaymentId(context)
    const authorised = /^Bearer \S/.test(context.req.header('Authorization') ?? '')
    parts.note({ at: utcOf(parts.now()), paymentId, authorised })

    if (!authorised) return send(context, notAuthorised)
    const limit = parts.limit()
    const wait = limit === null ? null : counter.secondsToWait(parts.now(), limit.perMinute)
    if (limit?.sendRetryAfter && wait !== null) context.header('Retry-After', String(wait))
    if (wait !== null) return send(context, tooManyQuestions)
    if (paymentId === null) return send(context, unreadableQuestion)

    const scripted = parts.script.take(paymentId)
    if (scripted !== null) return sendScripted(context, scripted)
    const payment = parts.book.ask(paymentId)
    return send(context, payment === null ? unknownPayment : answerFor(payment))
  })

  app.post('/simulator/pay', async (context) => {
    const paymentId = await readPaymentId(context)
    if (paymentId === null) return send(context, unreadableQuestion)
    return parts.book.pay(paymentId) ? context.body(null, 204) : send(context, unknownPayment)
  })

  app.notFound((context) => send(context, noSuchPath))
  return app
}

async function readPaymentId(context: SimulatorContext): Promise<PaymentId | null> {
  const body: unknown = await context.req.json().catch(() => null)
  const question = questionSchema.safeParse(body)
  return question.success ? question.data.payment_id : null
}

const send = (context: SimulatorContext, { status, body }: Answer): Response =>
  context.body(JSON.stringify(body), status, { 'Content-Type': 'application/json' })

async function sendScripted(context: SimulatorContext, answer: ScriptedAnswer): Promise<Response> {
  const { incoming, outgoing } = context.env
  switch (answer.kind) {
    case 'bytes':
      return new Response(asBody(answer.body), { status: answer.status, headers: answer.headers })
    case 'silence':
      await new Promise<void>((gone) => outgoing.once('close', gone))
      return RESPONSE_ALREADY_SENT
    case 'hang-up':
      incoming.socket.destroy()
      return RESPONSE_ALREADY_SENT
    case 'cut-short':
      // Promises one byte more than it sends, then cuts: an answer that is not all there.
      outgoing.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(answer.body) + 1,
      })
      await new Promise<void>((written) => outgoing.write(answer.body, () => written()))
      incoming.socket.destroy()
      return RESPONSE_ALREADY_SENT
  }
}

/** Null-body statuses (204, 304) must come without one. */
const asBody = (body: string | Uint8Array): BodyInit | null =>
  body.length === 0 ? null : typeof body === 'string' ? body : new Uint8Array(body)
