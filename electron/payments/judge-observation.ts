import type { Observation } from '../../shared/observation'
import type { Payment, StatusCode } from '../../shared/payment'
import type { PaymentRecord, PaymentStatus } from '../../shared/payment-record'
import { isLate } from '../../shared/expiry'
import { type Problem, problem } from '../../shared/problem'
import { type Utc, utcOf } from '../../shared/time'
import { asItWasPaid } from './as-it-was-paid'
import { isEndedLabel, isPaidLabel } from '../kiriminaja/responses'

/** `requirePaidAt`: an Express "paid" without `paid_at` or a paid label waits as `verifying` (a setting). */
export type JudgeRules = { readonly requirePaidAt: boolean; readonly expiryMinutes: number }

/**
 * What a payment is after one more observation. Pure, and the only place where a status is decided:
 * - only an answer whose `status_code` means 0 makes it paid (published page);
 * - paid stays paid, and of the amount that was paid, whatever comes later;
 * - a failure says nothing about the payment, so the status stays as the last answer left it.
 */
export function judgeObservation(
  record: PaymentRecord,
  observation: Observation,
  rules: JudgeRules,
): PaymentRecord {
  const at = observation.answeredAt
  if (observation.outcome.kind === 'failure') {
    return { ...record, lastCheck: { at, problem: observation.outcome.problem } }
  }
  const { payment } = observation.outcome
  const status = record.paid === null ? statusOf(payment, rules) : 'paid'
  const paidBefore = record.paid === null ? null : (record.latest?.payment ?? null)
  // What was paid is paid: a code that comes after it is nobody's to scan, and names no other payee on a copy.
  const code = record.paid === null && payment.qrContent?.trim() ? payment.qrContent : null
  const changed = code !== null && record.lastCode !== null && code !== record.lastCode
  return {
    ...record,
    status,
    latest: { payment: paidBefore === null ? payment : asItWasPaid(paidBefore, payment), at },
    lastCode: code ?? record.lastCode,
    // Only one code replaced by another counts, also when there was none for a while in between.
    codeChangedAt: changed ? at : record.codeChangedAt,
    lastCheck: { at, problem: problemOf(payment.statusCode) },
    paid: status === 'paid' ? (record.paid ?? evidenceOf(record, observation, payment, rules)) : null,
  }
}

/** An answer that can be read, but not understood, needs words and a code like every other trouble. */
const problemOf = ({ means, said }: StatusCode): Problem | null =>
  means === 'unrecognised' ? problem('api-status-unknown', said.slice(0, 100)) : null

function evidenceOf(
  before: PaymentRecord,
  { answeredAt, serverDate }: Observation,
  { statusCode }: Payment,
  { expiryMinutes }: JudgeRules,
): PaymentRecord['paid'] {
  const moment = { seenAt: answeredAt, serverSeenAt: serverClockTime(serverDate) }
  const atFirstSight = before.latest === null
  return {
    ...moment,
    said: statusCode.said,
    atFirstSight,
    late: !atFirstSight && isLate(before, moment, expiryMinutes),
  }
}

function serverClockTime(dateHeader: string | null): Utc | null {
  const milliseconds = Date.parse(dateHeader ?? '')
  return Number.isNaN(milliseconds) ? null : utcOf(new Date(milliseconds))
}

export const judgeObservations = (
  opened: PaymentRecord,
  observations: readonly Observation[],
  rules: JudgeRules,
): PaymentRecord =>
  observations.reduce((record, observation) => judgeObservation(record, observation, rules), opened)

function statusOf(payment: Payment, rules: JudgeRules): PaymentStatus {
  const label = payment.service === 'express' ? payment.label : null
  switch (payment.statusCode.means) {
    case 'paid': {
      // "Paid" and "refunded" in one answer cannot both be shown as the truth.
      if (isEndedLabel(label)) return 'verifying'
      const secondSignal = payment.service === 'instant' || payment.paidAt !== null || isPaidLabel(label)
      return rules.requirePaidAt && !secondSignal ? 'verifying' : 'paid'
    }
    case 'unpaid':
      return isEndedLabel(label) ? 'ended' : 'unpaid'
    case 'ended':
      return 'ended'
    case 'unrecognised':
      return 'unknown'
  }
}
