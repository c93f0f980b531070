import type { PaymentStatus } from '../../shared/payment-record'
import type { KeptReport } from '../../shared/shift'

/** Shifts, business days and their reports. */
export const shiftId = {
  shift: {
    none: 'Belum ada shift terbuka',
    noneHint: 'Pembayaran tetap bisa diterima. Yang lunas sebelum shift dibuka masuk ke shift berikutnya.',
    name: 'Nama kasir',
    float: 'Uang awal di laci (boleh kosong)',
    open: 'Buka shift',
    forDay: (day: string) => `Untuk hari ${day}`,
    ahead: 'Hari ini sudah ditutup: shift baru masuk hari berikutnya.',
    title: (number: number, name: string) => `Shift ${number}, ${name}`,
    openSince: (time: string) => `Dibuka ${time}`,
    received: 'Diterima lewat QRIS',
    payments: (count: number) => `${count} pembayaran lunas`,
    service: { express: 'KiriminAja Express', instant: 'KiriminAja Instant' },
    status: {
      paid: 'Lunas',
      unpaid: 'Belum dibayar',
      verifying: 'Diperiksa',
      ended: 'Berakhir',
      unknown: 'Belum diketahui',
    } satisfies Record<PaymentStatus, string>,
    late: 'Lunas terlambat',
    reprints: 'Struk dicetak ulang',
    stillOpen: 'Masih terbuka',
    floatShown: 'Uang awal',
    count: (count: number) => `${count}×`,
    printX: 'Cetak laporan X',
    close: 'Tutup shift',
    closeSure: 'Shift ditutup dan laporan Z dicetak. Shift yang sudah ditutup tidak bisa dibuka lagi.',
    carriedOver: (count: number) =>
      `${count} pembayaran masih terbuka: tetap dicek dan masuk shift berikutnya.`,
    closeAndPrint: 'Tutup dan cetak Z',
    cancel: 'Batal',
    days: 'Tutup hari',
    dayHint: (day: string, shifts: number) => `${day}: ${shifts} shift, semuanya sudah ditutup.`,
    closeDay: (day: string) => `Tutup hari ${day}`,
    closeDaySure: 'Laporan Z harian dicetak. Satu hari hanya bisa ditutup satu kali.',
    reports: 'Laporan',
    noReports: 'Belum ada laporan.',
    kind: {
      x: (shift: number) => `X, shift ${shift}`,
      z: (shift: number) => `Z, shift ${shift}`,
      day: (day: string) => `Z harian, ${day}`,
    } satisfies Record<KeptReport['kind'], unknown>,
    preview: 'Pratinjau laporan',
    printAgain: 'Cetak SALINAN',
    closeReport: 'Tutup pratinjau',
  },
}
