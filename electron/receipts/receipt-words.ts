import type { Environment, Language } from '../../shared/receipt'

export type ReceiptWords = {
  readonly title: string
  readonly copy: (number: number) => string
  /** What is printed loudly when it is not about money; null in production. */
  readonly notMoney: { readonly [E in Environment]: readonly [string, string] | null }
  readonly time: string
  readonly paymentId: string
  readonly service: string
  readonly merchant: string
  readonly packageOf: (index: number, count: number) => string
  readonly order: string
  readonly noAwbYet: string
  readonly from: string
  readonly to: string
  readonly track: string
  readonly total: string
  readonly paid: string
  readonly statusCode: string
  readonly seenAt: string
  readonly atFirstSight: string
  readonly paidAt: string
  readonly printJob: (number: number) => string
  readonly pendingTitle: string
  readonly pendingWarning: readonly [string, string]
  readonly claimedAt: string
  readonly pendingAdvice: string
}

/** The words on paper. Kept to plain ASCII: any printer can say them. */
const words = {
  id: {
    title: 'BUKTI PEMBAYARAN QRIS',
    copy: (number) => `*** SALINAN ${number} ***`,
    notMoney: {
      simulator: ['SIMULASI', 'BUKAN BUKTI BAYAR'],
      sandbox: ['SANDBOX', 'BUKAN BUKTI BAYAR'],
      production: null,
    },
    time: 'Waktu',
    paymentId: 'ID pembayaran',
    service: 'Layanan',
    merchant: 'Penerima',
    packageOf: (index, count) => (count === 1 ? 'PAKET' : `PAKET ${index} DARI ${count}`),
    order: 'Pesanan',
    noAwbYet: 'belum terbit',
    from: 'Dari',
    to: 'Kepada',
    track: 'Lacak kiriman',
    total: 'TOTAL',
    paid: 'LUNAS',
    statusCode: 'Kode status KiriminAja',
    seenAt: 'Dilihat',
    atFirstSight: 'Sudah lunas saat pertama ditanya',
    paidAt: 'Dibayar',
    printJob: (number) => `Cetakan no. ${number}`,
    pendingTitle: 'SLIP TUNGGU',
    pendingWarning: ['BELUM TERKONFIRMASI', 'BUKAN BUKTI BAYAR'],
    claimedAt: 'Sejak',
    pendingAdvice:
      'Pembayaran ini masih diperiksa ke KiriminAja. Mohon tunggu di dekat kasir. ' +
      'Barang diserahkan setelah status LUNAS, dengan struk.',
  },
  en: {
    title: 'QRIS PAYMENT RECEIPT',
    copy: (number) => `*** COPY ${number} ***`,
    notMoney: {
      simulator: ['SIMULATION', 'NOT PROOF OF PAYMENT'],
      sandbox: ['SANDBOX', 'NOT PROOF OF PAYMENT'],
      production: null,
    },
    time: 'Time',
    paymentId: 'Payment id',
    service: 'Service',
    merchant: 'Paid to',
    packageOf: (index, count) => (count === 1 ? 'PACKAGE' : `PACKAGE ${index} OF ${count}`),
    order: 'Order',
    noAwbYet: 'not issued yet',
    from: 'From',
    to: 'To',
    track: 'Follow the courier',
    total: 'TOTAL',
    paid: 'PAID',
    statusCode: 'KiriminAja status code',
    seenAt: 'Seen',
    atFirstSight: 'Already paid when first asked',
    paidAt: 'Paid',
    printJob: (number) => `Print no. ${number}`,
    pendingTitle: 'PLEASE WAIT',
    pendingWarning: ['NOT CONFIRMED', 'NOT PROOF OF PAYMENT'],
    claimedAt: 'Since',
    pendingAdvice:
      'This payment is still being checked with KiriminAja. Please wait near the counter. ' +
      'Goods are handed over once it is PAID, with a receipt.',
  },
} as const satisfies Record<Language, ReceiptWords>

export const wordsIn = (language: Language): ReceiptWords => words[language]
