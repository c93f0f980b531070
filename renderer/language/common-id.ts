import type { PaymentStatus } from '../../shared/payment-record'
import type { Environment } from '../../shared/receipt'

/** The words of the parts both windows are made of. */
export const commonId = {
  environment: {
    simulator: 'MODE DEMO — bukan uang sungguhan',
    sandbox: 'SANDBOX — bukan uang sungguhan',
    production: '',
  } satisfies Record<Environment, string>,
  status: {
    unpaid: 'Menunggu pembayaran',
    verifying: 'Sedang dipastikan',
    paid: 'Lunas',
    ended: 'Tidak berlaku lagi',
    unknown: 'Belum diketahui',
  } satisfies Record<PaymentStatus, string>,
  code: {
    tooLong: 'Kode terlalu panjang untuk digambar',
    label: 'Kode QR pembayaran',
    unpayable: 'SIMULASI · TIDAK BISA DIBAYAR',
  },
  expiry: {
    left: (clock: string) => `perkiraan sisa waktu ${clock}`,
    passed: 'perkiraan waktu kode lewat; pembayaran tetap bisa masuk',
  },
  cardLength: '8,56 cm',
  problemCode: 'Kode',
  crashed: 'Layar ini bermasalah dan segera dibuka lagi. Pembayaran tetap aman.',
}

export type CommonWords = Readonly<typeof commonId>
