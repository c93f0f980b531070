import type { Package } from '../../shared/payment'
import type { PendingSlip } from '../../electron/receipts/pending-slip-layout'
import type { Language, Receipt } from '../../shared/receipt'
import { rupiahSchema } from '../../shared/rupiah'
import { defaultSettings } from '../../shared/default-settings'
import { utcSchema } from '../../shared/time'
import { paymentId } from './payment-ids'

/** An ordinary Express receipt of invented people, with whatever a test wants different. */
export const receipt = (different: Partial<Receipt> = {}): Receipt => ({
  shop: {
    name: 'Toko Berkah Jaya',
    address: 'Jl. Contoh Raya Km 5 No. 12, Kec. Rekaan, Kota Angan 00012',
    header: [],
    footer: 'Terima kasih. Simpan struk ini sampai paket diterima.',
  },
  environment: 'production',
  language: 'id',
  timeZone: 'Asia/Jakarta',
  printJobNumber: 12,
  copyNumber: 0,
  paymentId: paymentId('XID-5732095327'),
  service: 'express',
  amount: rupiahSchema.parse(65_000),
  merchantName: 'TOKO SIMULASI',
  evidence: {
    statusCode: '0',
    seenAt: utcSchema.parse('2026-11-23T02:15:07.000Z'),
    atFirstSight: false,
    paidAt: utcSchema.parse('2026-11-23T02:14:58.000Z'),
  },
  packages: [],
  lines: defaultSettings.receipt.lines,
  ...different,
})

/** What somebody waits with who says that it is paid. */
export const pendingSlip = (language: Language): PendingSlip => ({
  shop: receipt().shop,
  environment: 'production',
  language,
  timeZone: 'Asia/Jakarta',
  printJobNumber: 13,
  copyNumber: 0,
  paymentId: paymentId('XID-5732095327'),
  amount: rupiahSchema.parse(65_000),
  claimedAt: utcSchema.parse('2026-11-23T02:20:31.000Z'),
})

const origin = {
  name: 'Dapur Bu Simulasi',
  address: 'Ruko Andai-Andai Blok C No. 7, Jl. Misalnya, Kec. Simulasi, Kota Angan, 00034',
  phone: '080000000034',
}

export const instantPackages: readonly Package[] = [
  {
    awb: 'SIM-11-2239895',
    orderId: 'SIM-1683603626755',
    service: 'gosend',
    serviceName: 'instant',
    statusCode: 101,
    trackingUrl: 'https://lacak.invalid/1a130le',
    origin,
    destination: {
      name: 'Siti Contohwati',
      address:
        'Jl. Khayalan Indah III No. 45, RT.3/RW.4, Kel. Umpama, Kec. Rekaan, Kota Angan Selatan, 00056',
      phone: '080000000056',
    },
  },
  {
    awb: null,
    orderId: null,
    service: 'grab_express',
    serviceName: null,
    statusCode: 100,
    trackingUrl: null,
    origin,
    destination: { name: 'René D’Angélo', address: 'Gang Melati Khayal No. 3', phone: '080000000078' },
  },
]

/** The other extreme: Instant, a demonstration, a second copy, paid before anybody looked. */
export const instantReceipt = (different: Partial<Receipt> = {}): Receipt =>
  receipt({
    environment: 'simulator',
    service: 'instant',
    paymentId: paymentId('PID-1683603627'),
    amount: rupiahSchema.parse(1_250_000),
    copyNumber: 2,
    evidence: { ...receipt().evidence, atFirstSight: true, paidAt: null },
    packages: instantPackages,
    ...different,
  })
