import type { PaymentStatus } from '../../shared/payment-record'
import type { Language } from '../../shared/receipt'

export type ShiftWords = {
  readonly x: string
  readonly z: (number: number) => string
  readonly dayZ: (number: number) => string
  readonly goesOn: string
  readonly isClosed: { readonly [K in 'shift' | 'day']: string }
  readonly shift: string
  readonly day: string
  readonly shifts: string
  readonly opened: string
  readonly closedAt: string
  readonly countedAt: string
  readonly printed: string
  readonly number: string
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
  readonly carried: string
  readonly amountUnknown: string
  readonly none: string
  readonly more: (count: number) => string
}

const services = { express: 'KiriminAja Express', instant: 'KiriminAja Instant' } as const

const words = {
  id: {
    x: 'LAPORAN X',
    z: (number) => `LAPORAN Z ${number}`,
    dayZ: (number) => `LAPORAN Z HARIAN ${number}`,
    goesOn: 'Shift masih berjalan',
    isClosed: { shift: 'Shift sudah ditutup', day: 'Hari sudah ditutup' },
    shift: 'Shift',
    day: 'Hari',
    shifts: 'Shift',
    opened: 'Dibuka',
    closedAt: 'Ditutup',
    countedAt: 'Dihitung',
    printed: 'Dicetak',
    number: 'No. cetak',
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
    carriedOver: 'MASIH TERBUKA',
    carried: 'Tetap dicek; masuk shift berikutnya.',
    amountUnknown: 'belum diketahui',
    none: 'tidak ada',
    more: (count) => `dan ${count} lagi`,
  },
  en: {
    x: 'X REPORT',
    z: (number) => `Z REPORT ${number}`,
    dayZ: (number) => `DAY Z REPORT ${number}`,
    goesOn: 'The shift goes on',
    isClosed: { shift: 'The shift is closed', day: 'The day is closed' },
    shift: 'Shift',
    day: 'Day',
    shifts: 'Shifts',
    opened: 'Opened',
    closedAt: 'Closed',
    countedAt: 'Counted',
    printed: 'Printed',
    number: 'Print no.',
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
    carriedOver: 'STILL OPEN',
    carried: 'Carried over: watched on, counted in the next shift.',
    amountUnknown: 'not known yet',
    none: 'none',
    more: (count) => `and ${count} more`,
  },
} as const satisfies Record<Language, ShiftWords>

export const shiftWordsIn = (language: Language): ShiftWords => words[language]
