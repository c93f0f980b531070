import type { Observation } from '../../shared/observation'
import type { Package, Payment } from '../../shared/payment'
import { paymentIdSchema } from '../../shared/payment-id'
import type { PaymentRecord, PaymentStatus } from '../../shared/payment-record'
import { rupiahSchema } from '../../shared/rupiah'
import { type Utc, utcOf } from '../../shared/time'

/** A payment with what was observed of it, as a counter would have it after that day. */
export type LifelikePayment = {
  readonly record: PaymentRecord
  readonly observations: readonly Observation[]
}

const GIVEN = 'Budi Siti Agus Dewi Rina Joko Wati Andi Putri Hendra Lestari Yanto Maya Rizky Nur Fitri'.split(
  ' ',
)
const FAMILY =
  'Santoso Rahayu Wijaya Susanti Kurniawan Hidayat Lestari Pratama Saputra Utami Nugroho Halim'.split(' ')
const STREETS = 'Merdeka Sudirman Diponegoro Kartini Pahlawan Mawar Melati Kenanga'.split(' ')
const COURIERS = ['gosend', 'grab_express', 'borzo'] as const

/** The same number always gives the same payment. `count` payments are spread over the two years before `until`. */
export function lifelikePayment(number: number, count: number, until: Date): LifelikePayment {
  const random = randomFrom(number)
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random() * from.length)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }
  const digits = (length: number): string => Array.from({ length }, () => Math.floor(random() * 10)).join('')

  const openedAt = openingTime(number, count, until, random)
  const after = (seconds: number): Utc => utcOf(new Date(openedAt.getTime() + seconds * 1000))
  const instant = random() < 0.4
  const id = paymentIdSchema.parse(`${instant ? 'PID' : 'XID'}-${String(1_000_000_000 + number * 7)}`)
  const status = statusFor(random())
  const paidAfter = 12 + Math.floor(random() * 140)
  const amount = rupiahSchema.parse(5_000 + Math.floor(random() ** 2 * 1_500) * 500)

  const place = () => ({
    name: `${pick(GIVEN)} ${pick(FAMILY)}`,
    address: `Jl. ${pick(STREETS)} No. ${1 + Math.floor(random() * 200)}, Jakarta`,
    phone: `08${digits(10)}`,
  })
  const parcel = (): Package => ({
    awb: status === 'paid' ? `GK-11-${digits(9)}` : null,
    orderId: `YAN-${digits(10)}`,
    service: pick(COURIERS),
    serviceName: 'instant',
    statusCode: status === 'paid' ? 200 : 100,
    trackingUrl: null,
    origin: place(),
    destination: place(),
  })
  const packages = instant ? Array.from({ length: 1 + Math.floor(random() * 2) }, parcel) : []
  const bill = (code: '9' | '0'): Payment => {
    const common = {
      paymentId: id,
      amount,
      statusCode: { said: code, means: code === '0' ? ('paid' as const) : ('unpaid' as const) },
      qrContent: null,
      payTime: null,
    }
    return instant
      ? { ...common, service: 'instant', packages: packages.map((one) => ({ ...one })) }
      : { ...common, service: 'express', label: null, paidAt: null, createdAt: null }
  }
  const observed = (seconds: number, code: '9' | '0'): Observation => ({
    paymentId: id,
    askedAt: after(seconds),
    answeredAt: after(seconds + 1),
    httpStatus: 200,
    serverDate: null,
    body: JSON.stringify({ status: true, text: 'success', result: bill(code) }),
    outcome: { kind: 'answer', payment: bill(code) },
  })

  const paid = status === 'paid'
  const observations = [observed(0, '9'), ...(paid ? [observed(paidAfter, '0')] : [])]
  const seenAt = after(paidAfter + 1)
  return {
    observations,
    record: {
      paymentId: id,
      openedAt: after(0),
      openedBy: new Date(after(0)).getUTCHours() < 8 ? 'Sari' : 'Budi',
      scannedAt: after(0),
      status,
      latest: { payment: bill(paid ? '0' : '9'), at: paid ? seenAt : after(1) },
      lastCode: null,
      codeChangedAt: null,
      lastCheck: { at: paid ? seenAt : after(1), problem: null },
      paid: paid
        ? { seenAt, serverSeenAt: null, said: '0', atFirstSight: false, late: paidAfter > 145 }
        : null,
      claimedAt: null,
      watchStoppedAt: null,
      awaitsNotice: false,
    },
  }
}

function statusFor(chance: number): PaymentStatus {
  if (chance < 0.94) return 'paid'
  if (chance < 0.97) return 'unpaid'
  return chance < 0.995 ? 'ended' : 'unknown'
}

/** One after the other, between eight in the morning and nine at night of two years' days, in Jakarta. */
function openingTime(number: number, count: number, until: Date, random: () => number): Date {
  const days = 730
  const place = (number / count) * days
  const day = Math.floor(place)
  const hours = 1 + (place - day) * 13
  const start = Date.parse(`${until.toISOString().slice(0, 10)}T00:00:00Z`) - (days - day) * 86_400_000
  return new Date(start + Math.floor((hours * 3600 + random()) * 1000))
}

/** Mulberry32: a small generator that is the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed + 0x6d2b79f5
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
