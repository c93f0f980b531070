import type { PaymentId } from './payment-id'
import type { PaymentStatus } from './payment-record'
import type { Environment, Language } from './receipt'
import type { Rupiah, RupiahTotal } from './rupiah'
import type { Utc } from './time'

export type CountAndSum = { readonly count: number; readonly sum: RupiahTotal }

/**
 * A shift in figures: an X report while it goes on, a Z report once it is closed. A value; whoever counts the shift
 * fills it, and one layout prints it.
 */
export type ShiftReport = {
  readonly shop: { readonly name: string }
  readonly environment: Environment
  readonly language: Language
  readonly timeZone: string
  readonly shiftName: string
  readonly openedAt: Utc
  readonly printedAt: Utc
  /** Null: an X report, the shift goes on. Otherwise a Z report, and which it is: they count up for ever. */
  readonly closed: { readonly at: Utc; readonly number: number } | null
  readonly copyNumber: number
  /** Cash in the drawer at the opening; QRIS adds nothing to it. */
  readonly float: RupiahTotal
  /** Each status that occurred. Only `paid` is money. */
  readonly byStatus: readonly (CountAndSum & { readonly status: PaymentStatus })[]
  /** Of what is paid. */
  readonly byService: readonly (CountAndSum & { readonly service: 'express' | 'instant' })[]
  /** Paid in this shift after their codes' estimated expiry. */
  readonly paidLate: readonly {
    readonly paymentId: PaymentId
    readonly amount: Rupiah
    readonly paidAt: Utc
  }[]
  readonly reprints: readonly { readonly paymentId: PaymentId; readonly copies: number }[]
  /** Still open at the end, so the next shift's; null where the amount is not known. */
  readonly carriedOver: readonly { readonly paymentId: PaymentId; readonly amount: Rupiah | null }[]
}
