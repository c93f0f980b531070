import type { PaymentStatus } from '../../../shared/payment-record'
import type { ProblemCode } from '../../../shared/problem-codes'
import { isList, isObject, type Json } from '../json-paths'

/** What an answer with HTTP 200 means by the published page, and the code a cashier sees if it means nothing. */
export type Meaning = { readonly status: PaymentStatus; readonly code: ProblemCode | null }

type Fields = { readonly [key: string]: Json | undefined }

const notUnderstood: Meaning = { status: 'unknown', code: 'api-not-understood' }
const LARGEST = 1_000_000_000_000

/**
 * The published page and what was found around it, written down a second time without the app's own schemas:
 * the answers part compares the two.
 */
export function documentedMeaning(answer: Json | undefined, asked: string): Meaning {
  if (!isObject(answer)) return notUnderstood
  if (answer['status'] === false && isText(answer['text']) && isText(answer['message']))
    return { status: 'unknown', code: 'api-refused' }
  if (answer['status'] !== true) return notUnderstood
  const { data, result } = answer
  if (isObject(data) && isBill(data) && ['status', 'paid_at', 'created_at'].every((key) => isText(data[key])))
    return meaningOf(data, asked, typeof data['status'] === 'string' ? data['status'] : '')
  if (isObject(result) && isBill(result) && isPackages(result['packages']))
    return meaningOf(result, asked, '')
  return notUnderstood
}

const isText = (value: Json | undefined): boolean =>
  value === undefined || value === null || typeof value === 'string'
const isWhole = (value: Json | undefined): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= LARGEST

const isBill = (bill: Fields): boolean =>
  typeof bill['payment_id'] === 'string' &&
  isPaymentId(bill['payment_id']) &&
  isWhole(bill['amount']) &&
  (typeof bill['status_code'] === 'string' || Number.isFinite(bill['status_code'])) &&
  isText(bill['qr_content']) &&
  isText(bill['pay_time'])

const isPaymentId = (id: string): boolean =>
  id.length <= 64 && id !== '' && id === id.trim() && !/\p{C}/u.test(id)

const PACKAGE_TEXTS = ['awb', 'order_id', 'service', 'service_name', 'live_track_url']

const isPackages = (packages: Json | undefined): boolean =>
  packages == null ||
  (isList(packages) &&
    packages.every(
      (found) =>
        isObject(found) &&
        PACKAGE_TEXTS.every((key) => isText(found[key])) &&
        (found['status'] == null || Number.isFinite(found['status'])) &&
        [found['origin'], found['destination']].every(isPlace),
    ))

const isPlace = (place: Json | undefined): boolean =>
  place == null || (isObject(place) && ['name', 'address', 'phone'].every((key) => isText(place[key])))

const PAID = ['0', 'paid', 'settlement', 'settled', 'success', 'pembayaran berhasil']
const UNPAID = ['9', 'unpaid', 'pending', 'waiting', 'billing berhasil dibuat']
const ENDED = ['expired', 'cancelled', 'canceled', 'failed', 'refunded']

const asWritten = (value: Json | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

function meaningOf(bill: Fields, asked: string, label: string): Meaning {
  const id = asWritten(bill['payment_id'])
  if (id !== asked) {
    const isSpelling = id.toLowerCase() === asked.toLowerCase()
    return { status: 'unknown', code: isSpelling ? 'api-other-letters' : 'api-other-payment' }
  }
  const code = asWritten(bill['status_code']).trim().toLowerCase()
  const ended = ENDED.includes(label.trim().toLowerCase())
  if (PAID.includes(code)) return { status: ended ? 'verifying' : 'paid', code: null }
  if (UNPAID.includes(code)) return { status: ended ? 'ended' : 'unpaid', code: null }
  if (ENDED.includes(code)) return { status: 'ended', code: null }
  return { status: 'unknown', code: 'api-status-unknown' }
}
