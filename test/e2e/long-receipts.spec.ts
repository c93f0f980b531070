import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { answerWith, test } from '../support/counter-test'
import { expectEvent, expectStatus, scan } from '../support/launch-kasir'
import { paymentId } from '../support/payment-ids'
import { textOfPdf } from '../support/text-of-pdf'

const MANY = 'PID-6060606060'
const NEXT = 'XID-1002'

const place = (name: string) => ({
  name,
  address: 'Jl. Khayalan Indah III No. 45, RT.3/RW.4, Kel. Umpama, Kec. Rekaan, Kota Angan Selatan, 00056',
  phone: '080000000056',
})

/** A pickup of so many packages, in the published shape. */
const pickup = (packages: number) =>
  JSON.stringify({
    status: true,
    result: {
      payment_id: MANY,
      amount: 1_250_000,
      status_code: 0,
      packages: Array.from({ length: packages }, (_, index) => ({
        awb: `SIM-11-${1000 + index}`,
        order_id: `SIM-${1000 + index}`,
        service: 'gosend',
        service_name: 'instant',
        status: 101,
        live_track_url: `https://lacak.invalid/${1000 + index}`,
        origin: place('Dapur Bu Simulasi'),
        destination: place('Siti Contohwati'),
      })),
    },
  })

test.use({ settings: { printer: { kind: 'pdf' } } })

test('a receipt of many packages comes out whole, and the next one after it', async ({
  kasir,
  simulator,
  installation,
}) => {
  simulator.answerAlways(MANY, answerWith(pickup(80)))
  await scan(kasir, MANY)
  await expectStatus(kasir, 'paid')
  await scan(kasir, NEXT)
  await expectStatus(kasir, 'unpaid')
  simulator.pay(paymentId(NEXT))

  await expectEvent(installation, 'receipt.printed', MANY)
  await expectEvent(installation, 'receipt.printed', NEXT)
  const folder = join(installation.folder, 'receipts')
  const file = readdirSync(folder).find((name) => name.includes(MANY)) ?? ''
  expect(textOfPdf(join(folder, file))).toMatch(/SIM-11-1079[^]*Terima kasih/)

  const { cashier } = kasir
  await cashier.keyboard.press('F2')
  await cashier.getByTestId('history-search').fill(MANY)
  // The list of before is there until the search has answered.
  await cashier.locator(`[data-testid=history-row][data-payment-id=${MANY}]`).click()
  const preview = cashier.getByTestId('receipt-preview')
  await expect
    .poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalHeight))
    .toBeGreaterThan(10_000)
})
