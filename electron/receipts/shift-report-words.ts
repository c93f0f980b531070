import type { PaymentStatus } from '../../shared/payment-record'
import type { Language } from '../../shared/receipt'

export type ShiftWords = {
  readonly x: string
  readonly z: (number: number) => string
  readonly goesOn: string
  readonly isClosed: string
  readonly shift: string
  readonly opened: string
  readonly closedAt: string
  readonly printed: string
  readonly float: string
  readonly received: string
  readonly nothing: string
  readonly payments: (count: number) => string
  readonly byService: string
  readonly services: { readonly [S in 'express' | 'instant']: string }
  readonly byStatus: string
  readonly statuses: { readonly [S in PaymentStatus]: string }
  readonly paidLate: string
  readonly reprints: string
  readonly carriedOver: string
  readonly amountUnknown: string
  readonly none: string
}

const services = { express: 'KiriminAja Express', instant: 'KiriminAja Instant' } as const

const words = {
  id: {
    x: 'LAPORAN X',
    z: (number) => `LAPORAN Z ${number}`,
    goesOn: 'Shift masih berjalan',
    isClosed: 'Shift sudah ditutup',
    shift: 'Shift',
    opened: 'Dibuka',
    closedAt: 'Ditutup',
    printed: 'Dicetak',
    float: 'Uang awal',
    received: 'DITERIMA LEWAT QRIS',
    nothing: 'Rp 0',
    payments: (count) => `${count} pembayaran lunas`,
    byService: 'MENURUT LAYANAN',
    services,
    byStatus: 'MENURUT STATUS',
    statuses: {
      paid: 'Lunas',
      unpaid: 'Belum dibayar',
      verifying: 'Diperiksa',
      ended: 'Berakhir',
      unknown: 'Belum diketahui',
    },
    paidLate: 'LUNAS TERLAMBAT',
    reprints: 'CETAK ULANG',
    carriedOver: 'DIBAWA KE SHIFT BERIKUT',
    amountUnknown: 'belum diketahui',
    none: 'tidak ada',
  },
  en: {
    x: 'X REPORT',
    z: (number) => `Z REPORT ${number}`,
    goesOn: 'The shift goes on',
    isClosed: 'The shift is closed',
    shift: 'Shift',
    opened: 'Opened',
    closedAt: 'Closed',
    printed: 'Printed',
    float: 'Float',
    received: 'RECEIVED BY QRIS',
    nothing: 'Rp 0',
    payments: (count) => (count === 1 ? '1 payment' : `${count} payments`),
    byService: 'BY SERVICE',
    services,
    byStatus: 'BY STATUS',
    statuses: {
      paid: 'Paid',
      unpaid: 'Not paid',
      verifying: 'Being verified',
      ended: 'Ended',
      unknown: 'Not known yet',
    },
    paidLate: 'PAID LATE',
    reprints: 'REPRINTS',
    carriedOver: 'CARRIED OVER',
    amountUnknown: 'not known yet',
    none: 'none',
  },
} as const satisfies Record<Language, ShiftWords>

export const shiftWordsIn = (language: Language): ShiftWords => words[language]
