import type { OnCounter } from './counter'
import { judgeQris, type QrisVerdict } from './qris/judge-qris'
import type { Rupiah } from './rupiah'

/** What is to be done with the code of the payment on the counter: one outcome for each thing that can come. */
export type CodeOnCounter =
  /** No answer yet, or nothing to pay with a code (paid, ended). */
  | { readonly kind: 'none' }
  /** Unpaid, and KiriminAja has not made the code yet. */
  | { readonly kind: 'being-made' }
  /** On the customer's display. `marked`: it is not a QRIS, drawn as it is and said so. */
  | {
      readonly kind: 'shown'
      readonly code: string
      readonly verdict: Extract<QrisVerdict, { kind: 'valid' | 'not-qris' | 'contradicts' }>
    }
  /** It contradicts the bill: the cashier decides before the customer sees it. */
  | {
      readonly kind: 'held'
      readonly code: string
      /** Of the bill that it contradicts. */
      readonly amount: Rupiah
      readonly verdict: Extract<QrisVerdict, { kind: 'contradicts' }>
    }

/** A code the customer sees. */
export type ShownCode = Extract<CodeOnCounter, { kind: 'shown' }>

export function codeOnCounter(current: OnCounter): CodeOnCounter {
  const { record, accepted } = current
  const { latest, status } = record
  if (latest === null || status !== 'unpaid') return { kind: 'none' }
  const code = latest.payment.qrContent ?? ''
  const { amount } = latest.payment
  const verdict = judgeQris(code, amount)
  switch (verdict.kind) {
    case 'absent':
      return { kind: 'being-made' }
    case 'valid':
    case 'not-qris':
      return { kind: 'shown', code, verdict }
    case 'contradicts':
      return accepted?.code === code && accepted.amount === amount
        ? { kind: 'shown', code, verdict }
        : { kind: 'held', code, amount, verdict }
  }
}
