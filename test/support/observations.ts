import type { Observation } from '../../shared/observation'
import type { Package, Payment } from '../../shared/payment'
import { problem } from '../../shared/problem'
import { readStatusCode } from '../../electron/kiriminaja/responses'
import { readServerTime, utcOf } from '../../shared/time'
import { paymentId } from './payment-ids'
import { rupiah } from './rupiah'

const START = Date.parse('2026-11-23T02:00:00.000Z')
const at = (seconds: number) => utcOf(new Date(START + seconds * 1000))

type Express = {
  readonly code?: string | number
  readonly label?: string | null
  readonly paidAt?: string | null
  readonly qrContent?: string | null
  readonly amount?: number
}

export const expressPayment = (id: string, said: Express = {}): Payment => ({
  service: 'express',
  paymentId: paymentId(id),
  amount: rupiah(said.amount ?? 65_000),
  statusCode: readStatusCode(said.code ?? '9'),
  qrContent: said.qrContent === undefined ? 'XXX' : said.qrContent,
  payTime: null,
  label: said.label ?? null,
  paidAt: said.paidAt == null ? null : readServerTime(said.paidAt),
  createdAt: null,
})

export const instantPayment = (id: string, code: number, packages: readonly Package[] = []): Payment => ({
  service: 'instant',
  paymentId: paymentId(id),
  amount: rupiah(54_000),
  statusCode: readStatusCode(code),
  qrContent: null,
  payTime: null,
  packages: [...packages],
})

export const answered = (payment: Payment, seconds = 0): Observation => ({
  paymentId: payment.paymentId,
  askedAt: at(seconds),
  answeredAt: at(seconds),
  httpStatus: 200,
  serverDate: null,
  body: '{}',
  outcome: { kind: 'answer', payment },
})

export const unanswered = (id: string, seconds = 0): Observation => ({
  paymentId: paymentId(id),
  askedAt: at(seconds),
  answeredAt: at(seconds),
  httpStatus: null,
  serverDate: null,
  body: null,
  outcome: { kind: 'failure', problem: problem('api-timeout') },
})
