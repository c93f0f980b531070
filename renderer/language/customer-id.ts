import type { CustomerScreen } from '../../shared/customer-view'
import { commonId } from './common-id'

export type TestedDisplay = Extract<CustomerScreen, { kind: 'test' }>['display']
type WaitReason = Extract<CustomerScreen, { kind: 'please-wait' }>['because']

/** Every word the customer's display says: its bundle carries these and none of the cashier's. */
export const customerId = {
  ...commonId,
  customer: {
    welcome: 'Selamat datang',
    askingTitle: 'Sebentar, ya',
    asking: 'Tagihan Anda sedang disiapkan',
    askingFailing: 'Tagihan belum bisa ditampilkan, mohon tunggu',
    beingMade: 'Kode QR sedang dibuat',
    pay: 'Pindai untuk membayar',
    checkName: 'Pastikan aplikasi Anda menampilkan',
    qris: 'QRIS',
    notQris: 'Bukan QRIS',
    interrupted: 'Status sedang tidak bisa dicek. Dicek lagi dengan sendirinya.',
    waitTitle: {
      claimed: 'Sedang kami pastikan',
      verifying: 'Sedang kami pastikan',
      held: 'Mohon tunggu',
      unknown: 'Mohon tunggu',
    } satisfies Record<WaitReason, string>,
    wait: {
      claimed: 'Kami menunggu jawaban KiriminAja. Kode disembunyikan supaya Anda tidak membayar dua kali.',
      verifying: 'Ada tanda pembayaran, tetapi belum lengkap. Mohon jangan membayar lagi.',
      held: 'Kasir sedang memeriksa pembayaran ini. Jangan membayar dulu.',
      unknown: 'Status pembayaran ini belum diketahui. Jangan membayar dulu.',
    } satisfies Record<WaitReason, string>,
    paid: 'Lunas',
    paidHint: (time: string) => `Pembayaran diterima ${time}. Terima kasih!`,
    ended: 'Tidak berlaku lagi',
    endedHint: 'Pembayaran ini sudah berakhir. Silakan tanya kasir.',
    calibrate: 'Layar sedang diukur dengan kartu',
    test: {
      mark: 'UJI\u00a0COBA /\u00a0TEST',
      doNotPay: 'Jangan dibayar',
      facts: ({ width, height, scale, hertz }: TestedDisplay) =>
        `${width} × ${height} piksel, skala ${Math.round(scale * 100)} %${hertz === 0 ? '' : `, ${hertz} gambar per detik (Hz)`}`,
      edge: 'Garis tipis harus terlihat di keempat tepi. Kalau tidak, layar memotong gambar: matikan overscan di layar itu.',
    },
    problem: 'Layar ini terganggu sebentar',
    problemHint: 'Silakan lihat layar kasir.',
  },
}

export type CustomerWords = Readonly<typeof customerId>
