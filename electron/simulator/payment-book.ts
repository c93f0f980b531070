import type { PaymentId } from '../../shared/payment-id'
import { billFor, type SimulatedBill } from './simulated-payment'

/** A bill and what has happened to it so far. */
export type BookedPayment = SimulatedBill & {
  readonly madeAt: Date
  /** Questions answered about it, this one included. */
  readonly answers: number
  /** Null while it is unpaid. */
  readonly paidAt: Date | null
}

type BookOptions = {
  readonly now: () => Date
  /** A payment is paid this long after it was first asked about; null: only on command. */
  readonly payAfterMs: number | null
  /** Any id makes a payment by itself. */
  readonly makeUnknown: boolean
}

const PAID_BEFORE_FIRST_SIGHT_MS = 5 * 60_000

/** All payments of one simulator, in memory. */
export class PaymentBook {
  readonly #options: BookOptions
  readonly #payments = new Map<string, BookedPayment>()

  constructor(options: BookOptions) {
    this.#options = options
  }

  add(bill: SimulatedBill): void {
    const madeAt = this.#options.now()
    const paidAt =
      bill.scenario === 'SUDAH-LUNAS' ? new Date(madeAt.getTime() - PAID_BEFORE_FIRST_SIGHT_MS) : null
    this.#payments.set(bill.paymentId, { ...bill, madeAt, answers: 0, paidAt })
  }

  /** Counts one question and says how the payment stands at this moment; null when nobody knows it. */
  ask(paymentId: PaymentId): BookedPayment | null {
    const payment = this.#find(paymentId)
    if (payment === null) return null
    // The delay counts from the first question: that is when somebody stands at the counter.
    const madeAt = payment.answers === 0 ? this.#options.now() : payment.madeAt
    const asked = { ...payment, madeAt, answers: payment.answers + 1 }
    const answered = { ...asked, paidAt: asked.paidAt ?? this.#paidByDelay(madeAt) }
    this.#payments.set(paymentId, answered)
    return answered
  }

  /** False when nobody knows the payment. Paying twice changes nothing. */
  pay(paymentId: PaymentId): boolean {
    const payment = this.#find(paymentId)
    if (payment === null) return false
    this.#payments.set(paymentId, { ...payment, paidAt: payment.paidAt ?? this.#options.now() })
    return true
  }

  #find(paymentId: PaymentId): BookedPayment | null {
    if (!this.#payments.has(paymentId) && this.#options.makeUnknown) this.add(billFor(paymentId))
    return this.#payments.get(paymentId) ?? null
  }

  #paidByDelay(madeAt: Date): Date | null {
    const { payAfterMs, now } = this.#options
    if (payAfterMs === null) return null
    const due = new Date(madeAt.getTime() + payAfterMs)
    return due <= now() ? due : null
  }
}
