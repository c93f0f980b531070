import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { PaymentId } from '../../shared/payment-id'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import { PaymentBook } from './payment-book'
import type { RequestLimit } from './request-limit'
import { type ScriptedAnswer, ScriptedAnswers } from './scripted-answers'
import type { SimulatedBill } from './simulated-payment'
import { type SimulatorRequest, simulatorRoutes } from './simulator-routes'

export type SimulatorOptions = {
  /** 0 (the default) lets the system choose a free port. */
  readonly port?: number
  readonly now?: () => Date
  /** Each payment is paid by itself so many milliseconds after its first answer; null (the default): on command only. */
  readonly payAfterMs?: number | null
  /** Any id makes a payment by itself, see `billFor` and its scenarios; otherwise only added bills are known. */
  readonly makeUnknown?: boolean
  readonly limit?: RequestLimit | null
  /** How long an answer is on its way, in milliseconds; 0 is the default. */
  readonly answerAfterMs?: number
}

export type Simulator = {
  /** `http://127.0.0.1:<port>`, to be used as KiriminAja's base URL. */
  readonly url: string
  readonly requests: readonly SimulatorRequest[]
  add(bill: SimulatedBill): void
  /** Marks a payment paid; `payment-not-simulated` when it is not known here. */
  pay(paymentId: PaymentId): Result<undefined>
  limitRequests(limit: RequestLimit | null): void
  /** The next answers for this payment, in order, in place of the simulator's own. */
  answerNext(paymentId: string, ...answers: readonly ScriptedAnswer[]): void
  /** The answer for this payment until `answerNormally`, once those of `answerNext` are used up. */
  answerAlways(paymentId: string, answer: ScriptedAnswer): void
  answerNormally(paymentId: string): void
  /** Cuts every open connection and frees the port. */
  stop(): Promise<void>
}

const LOOPBACK = '127.0.0.1'
/** A demonstration may be left running for days; only the newest requests are kept. */
const REQUESTS_KEPT = 10_000

/**
 * Starts a KiriminAja on this machine that speaks the published Get Payment call over real HTTP, for the demo
 * mode and the tests alike. Reachable from this machine only. Rejects when the port is taken.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const {
    port = 0,
    now = () => new Date(),
    payAfterMs = null,
    makeUnknown = false,
    answerAfterMs = 0,
  } = options
  const book = new PaymentBook({ now, payAfterMs, makeUnknown })
  const script = new ScriptedAnswers()
  const requests: SimulatorRequest[] = []
  let limit = options.limit ?? null

  const note = (request: SimulatorRequest): void => {
    requests.push(request)
    if (requests.length > REQUESTS_KEPT) requests.shift()
  }
  const routes = simulatorRoutes({ now, book, script, limit: () => limit, note })
  // By default the adaptor replaces the global Request and Response, which are not the simulator's to touch.
  const listener = getRequestListener(routes.fetch, { overrideGlobalObjects: false })
  const server = createServer((incoming, outgoing) => {
    if (answerAfterMs === 0) void listener(incoming, outgoing)
    else setTimeout(() => void listener(incoming, outgoing), answerAfterMs)
  })
  server.listen(port, LOOPBACK)
  await once(server, 'listening')
  const address = server.address()
  const actualPort = typeof address === 'object' ? (address?.port ?? port) : port

  return {
    url: `http://${LOOPBACK}:${actualPort}`,
    requests,
    add: (bill) => book.add(bill),
    pay: (paymentId) =>
      book.pay(paymentId) ? succeeded(undefined) : failed(problem('payment-not-simulated', paymentId)),
    limitRequests: (next) => {
      limit = next
    },
    answerNext: (paymentId, ...answers) => script.answerNext(paymentId, answers),
    answerAlways: (paymentId, answer) => script.answerAlways(paymentId, answer),
    answerNormally: (paymentId) => script.forget(paymentId),
    stop: () =>
      new Promise((stopped) => {
        // Stopping twice is no failure: the callback comes either way.
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}
