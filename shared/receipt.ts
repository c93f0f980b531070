import type { Package } from './payment'
import type { PaymentId } from './payment-id'
import type { Rupiah } from './rupiah'
import type { Utc } from './time'

/** Which KiriminAja this counter talks to; only `production` is money. */
export const environments = ['simulator', 'sandbox', 'production'] as const
export type Environment = (typeof environments)[number]

export const languages = ['id', 'en'] as const
export type Language = (typeof languages)[number]

export const paperWidths = [58, 80] as const
/** Roll width in millimetres: 32 or 48 characters a line. */
export type PaperWidth = (typeof paperWidths)[number]

/** What a shop can leave out. Amount, payment id, PAID, copy mark, print number and warnings are not among it. */
export const receiptLines = [
  'logo',
  'merchant',
  'packages',
  'addresses',
  'trackingCode',
  'evidence',
  'paymentCode',
] as const
export type ReceiptLine = (typeof receiptLines)[number]
export type ReceiptLines = { readonly [Line in ReceiptLine]: boolean }

/** The document handed to a customer: a value, drawn by one layout for screen, PDF and printers alike. */
export type Receipt = {
  readonly shop: {
    readonly name: string
    readonly address: string
    readonly header: readonly string[]
    readonly footer: string
  }
  readonly environment: Environment
  readonly language: Language
  readonly timeZone: string
  readonly printJobNumber: number
  /** 0: the original; n: SALINAN/COPY n. */
  readonly copyNumber: number
  readonly paymentId: PaymentId
  readonly service: 'express' | 'instant'
  readonly amount: Rupiah
  readonly merchantName: string | null
  /** Why this says "paid": who said it, when it was seen, and KiriminAja's own time where it gave one. */
  readonly evidence: {
    readonly statusCode: string
    readonly seenAt: Utc
    readonly atFirstSight: boolean
    readonly paidAt: Utc | null
  }
  readonly packages: readonly Package[]
  readonly lines: ReceiptLines
}
