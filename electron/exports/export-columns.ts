import { packagesOf } from '../../shared/payment'
import type { PaymentRecord } from '../../shared/payment-record'
import type { Environment, Language } from '../../shared/receipt'
import type { Utc } from '../../shared/time'

/** A cell of a spreadsheet: what it is, so that a number stays one and a text is never taken for a formula. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'amount'; readonly rupiah: number }
  /** An instant, to be written in the shop's time. */
  | { readonly kind: 'time'; readonly at: Utc }
  | { readonly kind: 'nothing' }

const text = (value: string | null | undefined): Cell =>
  value === null || value === undefined || value === '' ? { kind: 'nothing' } : { kind: 'text', text: value }
const time = (at: Utc | null | undefined): Cell => (at == null ? { kind: 'nothing' } : { kind: 'time', at })

const statuses = {
  id: {
    paid: 'lunas',
    unpaid: 'belum dibayar',
    verifying: 'diperiksa',
    ended: 'berakhir',
    unknown: 'belum diketahui',
  },
  en: { paid: 'paid', unpaid: 'not paid', verifying: 'being verified', ended: 'ended', unknown: 'not known' },
} as const satisfies Record<Language, Record<PaymentRecord['status'], string>>

type Column = {
  readonly title: Readonly<Record<Language, string>>
  readonly isMoney?: true
  readonly cell: (record: PaymentRecord, language: Language) => Cell
}

/** Every value of a payment's packages in one cell, each once. */
const ofPackages = (record: PaymentRecord, pick: (one: Package) => string | null | undefined): Cell => {
  const packages = record.latest === null ? [] : packagesOf(record.latest.payment)
  const values = packages.map(pick).filter((value) => typeof value === 'string' && value !== '')
  return text([...new Set(values)].join(', '))
}
type Package = ReturnType<typeof packagesOf>[number]

/** What an export says of its amounts where they are no money; null in production. */
const notMoney: Readonly<Record<Language, Readonly<Record<Environment, string | null>>>> = {
  id: {
    production: null,
    sandbox: 'SANDBOX: bukan uang sungguhan',
    simulator: 'MODE DEMO: bukan uang sungguhan',
  },
  en: { production: null, sandbox: 'SANDBOX: not real money', simulator: 'DEMO MODE: not real money' },
}

/** The first row, from left to right. */
export const titlesIn = (language: Language, environment: Environment): readonly string[] =>
  columns.map(({ title, isMoney = false }) =>
    [title[language], isMoney ? notMoney[language][environment] : null]
      .filter((part) => part !== null)
      .join(', '),
  )

/** What an export says of a payment, from left to right. */
export const columns: readonly Column[] = [
  { title: { id: 'ID pembayaran', en: 'Payment id' }, cell: ({ paymentId }) => text(paymentId) },
  { title: { id: 'Dibuka', en: 'Opened' }, cell: ({ openedAt }) => time(openedAt) },
  { title: { id: 'Kasir', en: 'Cashier' }, cell: ({ openedBy }) => text(openedBy) },
  { title: { id: 'Layanan', en: 'Service' }, cell: ({ latest }) => text(latest?.payment.service) },
  {
    title: { id: 'Nominal (Rp)', en: 'Amount (Rp)' },
    isMoney: true,
    cell: ({ latest }) =>
      latest === null ? { kind: 'nothing' } : { kind: 'amount', rupiah: latest.payment.amount },
  },
  {
    title: { id: 'Status', en: 'Status' },
    cell: ({ status }, language) => text(statuses[language][status]),
  },
  { title: { id: 'Lunas terlihat', en: 'Seen paid' }, cell: ({ paid }) => time(paid?.seenAt) },
  { title: { id: 'ID pesanan', en: 'Order id' }, cell: (record) => ofPackages(record, (one) => one.orderId) },
  { title: { id: 'AWB', en: 'AWB' }, cell: (record) => ofPackages(record, (one) => one.awb) },
  {
    title: { id: 'Penerima', en: 'Recipient' },
    cell: (record) => ofPackages(record, (one) => one.destination?.name),
  },
]
