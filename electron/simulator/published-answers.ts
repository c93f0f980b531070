import { rupiahSchema } from '../../shared/rupiah'
import { inventedPackages } from './invented-packages'
import type { BookedPayment } from './payment-book'
import { simulatedQris } from './simulated-qris'

/** HTTP status and JSON of one answer. */
export type Answer = { readonly status: 200 | 401 | 404 | 422 | 429 | 500; readonly body: unknown }

/** How the published page answers for a payment: its two samples, field by field and type by type. */
export function answerFor(payment: BookedPayment): Answer {
  if (payment.scenario === 'GANGGUAN') return { status: 500, body: { message: 'Server Error' } }
  return { status: 200, body: payment.service === 'express' ? expressBody(payment) : instantBody(payment) }
}

const expressBody = (payment: BookedPayment) => ({
  status: true,
  text: 'Success',
  method: 'payment',
  data: {
    payment_id: payment.paymentId,
    qr_content: qrContentOf(payment),
    method: '08',
    // Filled while unpaid, as in the sample: the time the code was made.
    pay_time: compactWesternIndonesianTime(payment.madeAt),
    status: payment.paidAt === null ? 'Billing berhasil dibuat' : 'Pembayaran berhasil',
    status_code: payment.paidAt === null ? '9' : '0',
    amount: payment.amount,
    paid_at: payment.paidAt === null ? null : isoWithMicroseconds(payment.paidAt),
    created_at: isoWithMicroseconds(payment.madeAt),
  },
})

const instantBody = (payment: BookedPayment) => ({
  status: true,
  text: 'get_payment',
  method: null,
  result: {
    payment_id: payment.paymentId,
    amount: payment.amount,
    status_code: payment.paidAt === null ? 9 : 0,
    qr_content: qrContentOf(payment),
    pay_time: null,
    packages: inventedPackages(payment.paymentId, payment.paidAt !== null),
  },
  code: null,
})

function qrContentOf({ paymentId, amount, scenario, answers, paidAt }: BookedPayment): string | null {
  if (paidAt !== null) return null
  switch (scenario) {
    case 'TANPA-KODE':
      return null
    case 'KODE-NANTI':
      return answers <= 2 ? null : simulatedQris(paymentId, amount)
    case 'BUKAN-QRIS':
      return 'XXX'
    case 'BEDA-JUMLAH':
      return simulatedQris(paymentId, rupiahSchema.parse(amount + 1_000))
    case 'GANTI-KODE':
      return simulatedQris(paymentId, amount, Math.ceil(answers / 3))
    default:
      return simulatedQris(paymentId, amount)
  }
}

// The published page shows no failures: these are the two shapes seen next door, and what Laravel says by itself.
export const unknownPayment: Answer = {
  status: 200,
  body: { status: false, text: 'Payment not found', code: 404, method: 'get_payment', result: null },
}
export const unreadableQuestion: Answer = {
  status: 422,
  body: {
    message: 'The given data was invalid.',
    errors: { payment_id: ['The payment id field is required.'] },
    status: false,
  },
}
export const notAuthorised: Answer = {
  status: 401,
  body: { status: false, text: 'Unauthorized', code: 401, method: 'get_payment', result: null },
}
export const tooManyQuestions: Answer = { status: 429, body: { message: 'Too Many Attempts.' } }
export const noSuchPath: Answer = { status: 404, body: { message: 'Not Found' } }

/** `2021-07-12T03:35:42.000000Z`: six decimals, as the sample writes it. */
const isoWithMicroseconds = (time: Date): string => time.toISOString().replace('Z', '000Z')

const WESTERN_INDONESIA_MS = 7 * 3_600_000

/** `20210712103644`, in Western Indonesian time. */
const compactWesternIndonesianTime = (time: Date): string =>
  new Date(time.getTime() + WESTERN_INDONESIA_MS).toISOString().slice(0, 19).replace(/\D/g, '')
