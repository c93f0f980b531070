import { expect } from '@playwright/test'
import { simulatedQris } from '../../electron/simulator/simulated-qris'
import { defaultSettings } from '../../shared/default-settings'
import { answerWith, publishedSample, test } from '../support/counter-test'
import { decodeQr } from '../support/decode-qr'
import { scan } from '../support/launch-kasir'
import { longestQris } from '../support/longest-qris'
import { paymentId } from '../support/payment-ids'
import { rupiah } from '../support/rupiah'
import { sizeWindow } from '../support/size-window'

const ID = 'XID-5732095327'

/** The cashier's share of 1024×600 with and without a task bar, of 1366×768 and 1920×1080, and whole displays. */
const SIZES = [
  { width: 655, height: 560 },
  { width: 655, height: 600 },
  { width: 874, height: 768 },
  { width: 1229, height: 1080 },
  { width: 1024, height: 600 },
  { width: 1366, height: 768 },
]

for (const withoutSecond of ['window', 'hidden'] as const) {
  test.describe(`the customer’s window: ${withoutSecond}`, () => {
    test.use({ settings: { customerDisplay: { ...defaultSettings.customerDisplay, withoutSecond } } })

    for (const [name, code] of [
      ['a usual code', simulatedQris(paymentId(ID), rupiah(65_000))],
      ['the longest code', longestQris()],
    ] as const) {
      test(`${name} is wholly seen in the cashier’s window, and read there`, async ({ kasir, simulator }) => {
        const { cashier } = kasir
        const panel = cashier.getByTestId('qris-panel')
        simulator.answerAlways(
          ID,
          answerWith(publishedSample('express-unpaid').replace('"XXX"', JSON.stringify(code))),
        )
        for (const beside of ['nothing', 'another payment in the tray'] as const) {
          const tray = cashier.getByTestId('tray-row')
          if (beside !== 'nothing') {
            await scan(kasir, 'PID-1001')
            await expect(cashier.getByTestId('payment-id')).toHaveText('PID-1001')
          }
          await scan(kasir, ID)
          await expect(cashier.getByTestId('payment-id')).toHaveText(ID)
          await expect(tray).toHaveCount(beside === 'nothing' ? 0 : 1)
          await expect(panel).toBeVisible()
          for (const size of SIZES) {
            await sizeWindow(kasir, 'cashier', size)
            await expect(panel, `${size.width}×${size.height}, beside it ${beside}`).toBeInViewport({
              ratio: 1,
            })
            // Only what is in sight of the panel: nothing is scrolled for this picture.
            const clip = await panel.boundingBox()
            expect(
              decodeQr(await cashier.screenshot(clip === null ? {} : { clip })),
              `${size.width}×${size.height}`,
            ).toEqual({
              zbar: code,
              jsQr: code,
            })
          }
        }
      })
    }
  })
}
