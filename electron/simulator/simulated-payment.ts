import { createHash } from 'node:crypto'
import type { PaymentId } from '../../shared/payment-id'
import { type Rupiah, rupiahSchema } from '../../shared/rupiah'

/** What a bill of the simulator is, before anything happens to it. */
export type SimulatedBill = {
  readonly paymentId: PaymentId
  readonly service: 'express' | 'instant'
  readonly amount: Rupiah
  readonly scenario: Scenario | null
}

/**
 * Words that make a payment id misbehave, in any case and anywhere in the id (`pid-ganti-kode-7`):
 *
 * - `TANPA-KODE`   there is never a code
 * - `KODE-NANTI`   no code in the first two answers, then one
 * - `BUKAN-QRIS`   the code is the text `XXX`, as in the published sample
 * - `BEDA-JUMLAH`  the code asks for another amount than the bill
 * - `GANTI-KODE`   a new code with every third answer
 * - `SUDAH-LUNAS`  paid before it is first asked about
 * - `GANGGUAN`     KiriminAja answers 500
 */
export const scenarios = [
  'TANPA-KODE',
  'KODE-NANTI',
  'BUKAN-QRIS',
  'BEDA-JUMLAH',
  'GANTI-KODE',
  'SUDAH-LUNAS',
  'GANGGUAN',
] as const
export type Scenario = (typeof scenarios)[number]

const LEAST = 5_000
const MOST = 950_000
const STEP = 500

/** The bill that belongs to an id: the same id always gives the same bill. `PID…` is Instant, the rest Express. */
export function billFor(paymentId: PaymentId): SimulatedBill {
  const shouted = paymentId.toUpperCase()
  const steps = (MOST - LEAST) / STEP + 1
  return {
    paymentId,
    service: shouted.startsWith('PID') ? 'instant' : 'express',
    amount: rupiahSchema.parse(LEAST + (numberOf(paymentId) % steps) * STEP),
    scenario: scenarios.find((scenario) => shouted.includes(scenario)) ?? null,
  }
}

/** A number from 0 to 2³²−1 that looks random and depends on nothing but the text. */
export const numberOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0)
