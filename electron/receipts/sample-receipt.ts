import { paymentIdSchema } from '../../shared/payment-id'
import type { Environment, Language, Receipt } from '../../shared/receipt'
import { rupiahSchema } from '../../shared/rupiah'
import type { Settings } from '../../shared/settings'
import type { Utc } from '../../shared/time'
import { headerOf } from './build-receipt'

const people = {
  id: { from: 'Dapur Contoh', street: 'Jl. Contoh No. 7, Kota Angan 00034', to: 'Siti Contohwati' },
  en: { from: 'Sample Kitchen', street: 'Jl. Contoh No. 7, Kota Angan 00034', to: 'Siti Contohwati' },
} as const satisfies Record<Language, unknown>

/** A receipt of nobody's payment that has every line there is, for the preview while a shop chooses. */
export function sampleReceipt(settings: Settings, environment: Environment, now: Utc): Receipt {
  const { customerLanguage: language, timeZone, shop, receipt } = settings
  const { from, street, to } = people[language]
  return {
    shop: { ...shop, header: headerOf(settings) },
    environment,
    language,
    timeZone,
    printJobNumber: 1,
    copyNumber: 0,
    paymentId: paymentIdSchema.parse('PID-1234567890'),
    service: 'instant',
    amount: rupiahSchema.parse(65_000),
    merchantName: shop.name,
    evidence: { statusCode: '0', seenAt: now, atFirstSight: false, paidAt: null },
    packages: [
      {
        awb: 'AWB-1234567890',
        orderId: 'ORDER-123',
        service: 'gosend',
        serviceName: 'instant',
        statusCode: 100,
        trackingUrl: 'https://lacak.invalid/contoh',
        origin: { name: from, address: street, phone: '080000000034' },
        destination: { name: to, address: street, phone: '080000000056' },
      },
    ],
    lines: receipt.lines,
  }
}
