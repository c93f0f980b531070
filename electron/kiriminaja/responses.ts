import * as z from 'zod/mini'
import type { Payment, StatusCode } from '../../shared/payment'
import { paymentIdSchema } from '../../shared/payment-id'
import { type Problem, problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import { rupiahSchema } from '../../shared/rupiah'
import { readServerTime } from '../../shared/time'

const text = z.nullish(z.string())
/**
 * What is only shown and printed. An answer may have half a megabyte, and a receipt of it would be ten metres long and
 * take the counter ten seconds to lay out, so no more is taken over; what is stored of the answer itself stays whole.
 */
const words = z.nullish(z.pipe(z.string(), z.transform(withinReason)))
const LONGEST_WORDS = 500
const LONGEST_ADDRESS = 2000
/** A bill with more of them is no bill of a shop's counter. */
const MOST_PACKAGES = 1000
const place = z.nullish(z.object({ name: words, address: words, phone: words }))

const published = {
  payment_id: paymentIdSchema,
  amount: rupiahSchema,
  status_code: z.union([z.string(), z.number()]),
  qr_content: text,
  pay_time: text,
}

/** The published Express answer: the bill is in `data`. */
const expressAnswer = z.object({
  status: z.literal(true),
  data: z.object({ ...published, status: words, paid_at: text, created_at: text }),
})

/** The published Instant answer: the bill is in `result`, with its packages. */
const instantAnswer = z.object({
  status: z.literal(true),
  result: z.object({
    ...published,
    packages: z.nullish(
      z
        .array(
          z.object({
            awb: words,
            order_id: words,
            service: words,
            service_name: words,
            status: z.nullish(z.number()),
            live_track_url: text,
            origin: place,
            destination: place,
          }),
        )
        .check(z.maxLength(MOST_PACKAGES)),
    ),
  }),
})

/** Both shapes seen for business errors, with HTTP 200 as well as 4xx. */
const refusal = z.object({ status: z.literal(false), text: words, message: words })

function withinReason(said: string): string {
  if (said.length <= LONGEST_WORDS) return said
  // By whole characters: half of one is none.
  return `${Array.from(said.slice(0, 2 * LONGEST_WORDS))
    .slice(0, LONGEST_WORDS - 1)
    .join('')}…`
}

const PAID = ['paid', 'settlement', 'settled', 'success', 'pembayaran berhasil']
const UNPAID = ['unpaid', 'pending', 'waiting', 'billing berhasil dibuat']
const ENDED = ['expired', 'cancelled', 'canceled', 'failed', 'refunded']

const labelIn = (labels: readonly string[], label: string): boolean =>
  labels.includes(label.trim().toLowerCase())

export const isPaidLabel = (label: string | null): boolean => label !== null && labelIn(PAID, label)
export const isEndedLabel = (label: string | null): boolean => label !== null && labelIn(ENDED, label)

/** 9 unpaid, 0 paid (published page); a number, a numeric string or a label. All else is unrecognised. */
export function readStatusCode(code: string | number): StatusCode {
  const said = withinReason(String(code))
  const trimmed = said.trim()
  if (trimmed === '0' || labelIn(PAID, trimmed)) return { said, means: 'paid' }
  if (trimmed === '9' || labelIn(UNPAID, trimmed)) return { said, means: 'unpaid' }
  if (labelIn(ENDED, trimmed)) return { said, means: 'ended' }
  return { said, means: 'unrecognised' }
}

/** Turns a Get Payment answer of either service into a Payment, or says in which way it is none. */
export function readPayment(answer: unknown): Result<Payment> {
  const refused = refusal.safeParse(answer)
  if (refused.success) return failed(problem('api-refused', refused.data.text ?? refused.data.message ?? ''))

  const express = expressAnswer.safeParse(answer)
  if (express.success) return succeeded(expressPayment(express.data.data))
  const instant = instantAnswer.safeParse(answer)
  if (instant.success) return succeeded(instantPayment(instant.data.result))
  return failed(notUnderstood(answer, 'result' in Object(answer) ? instant.error : express.error))
}

const timeOf = (said: string | null | undefined) =>
  said == null || said === '' ? null : readServerTime(said)

const commonOf = (bill: z.infer<typeof instantAnswer>['result'] | z.infer<typeof expressAnswer>['data']) => ({
  paymentId: bill.payment_id,
  amount: bill.amount,
  statusCode: readStatusCode(bill.status_code),
  qrContent: bill.qr_content ?? null,
  payTime: timeOf(bill.pay_time),
})

const expressPayment = (bill: z.infer<typeof expressAnswer>['data']): Payment => ({
  ...commonOf(bill),
  service: 'express',
  label: bill.status ?? null,
  paidAt: timeOf(bill.paid_at),
  createdAt: timeOf(bill.created_at),
})

const placeOf = (found: z.infer<typeof place>) =>
  found == null ? null : { name: found.name ?? '', address: found.address ?? '', phone: found.phone ?? '' }

const instantPayment = (bill: z.infer<typeof instantAnswer>['result']): Payment => ({
  ...commonOf(bill),
  service: 'instant',
  packages: (bill.packages ?? []).map((found) => ({
    awb: found.awb ?? null,
    orderId: found.order_id ?? null,
    service: found.service ?? null,
    serviceName: found.service_name ?? null,
    statusCode: found.status ?? null,
    // Half an address leads nowhere.
    trackingUrl:
      (found.live_track_url ?? '').length > LONGEST_ADDRESS ? null : (found.live_track_url ?? null),
    origin: placeOf(found.origin),
    destination: placeOf(found.destination),
  })),
})

/** Names the fields that do not fit, never their values: answers hold names and addresses. */
function notUnderstood(answer: unknown, error: z.core.$ZodError): Problem {
  if (typeof answer !== 'object' || answer === null)
    return problem('api-not-understood', 'the answer is no object')
  const fields = [...new Set(error.issues.map((issue) => issue.path.join('.') || '(whole answer)'))]
  return problem('api-not-understood', fields.slice(0, 8).join(', '))
}
