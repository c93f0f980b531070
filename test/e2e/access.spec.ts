import { expect } from '@playwright/test'
import { simulatedQris } from '../../electron/simulator/simulated-qris'
import { languages } from '../../shared/receipt'
import { answerWith, publishedSample, test } from '../support/counter-test'
import { findBarriers } from '../support/find-barriers'
import { expectEvent, expectStatus, scan } from '../support/launch-kasir'
import { paymentId } from '../support/payment-ids'
import { rupiah } from '../support/rupiah'

const HELD = 'XID-5732095327'

for (const theme of ['light', 'dark'] as const) {
  for (const language of languages) {
    test.describe(`in ${theme} and ${language}`, () => {
      test.use({
        settings: {
          appearance: { cashier: theme, customer: theme },
          cashierLanguage: language,
          customerLanguage: language,
        },
      })

      test('no screen of either window holds a barrier that axe knows', async ({
        kasir,
        simulator,
        installation,
      }) => {
        const { cashier, customer } = kasir
        const barrierFree = async (): Promise<void> => {
          expect(await findBarriers(cashier)).toEqual([])
          expect(await findBarriers(customer)).toEqual([])
        }
        await barrierFree()
        await scan(kasir, 'PID-1001')
        await expectEvent(installation, 'payment.qr_shown', 'PID-1001')
        await barrierFree()
        await cashier.keyboard.press('F7')
        await expect(customer.getByTestId('qris-code')).toBeHidden()
        await barrierFree()

        const dearer = simulatedQris(paymentId(HELD), rupiah(66_000))
        simulator.answerAlways(
          HELD,
          answerWith(publishedSample('express-unpaid').replace('"XXX"', `"${dearer}"`)),
        )
        await scan(kasir, HELD)
        await expect(cashier.getByTestId('payment-id')).toHaveText(HELD)
        await barrierFree()
        simulator.answerAlways(HELD, answerWith('<html>', 500))
        await cashier.keyboard.press('F5')
        await expect(cashier.getByText('api-broken')).toBeVisible()
        await barrierFree()

        await scan(kasir, 'XID-1002')
        await expectEvent(installation, 'payment.qr_shown', 'XID-1002')
        simulator.pay(paymentId('XID-1002'))
        await expectStatus(kasir, 'paid')
        await barrierFree()
        await cashier.keyboard.press('F2')
        await cashier.getByTestId('history-row').first().click()
        await expect(cashier.getByTestId('history-detail')).toBeVisible()
        await barrierFree()
        await cashier.keyboard.press('F3')
        await expect(cashier.getByTestId('save-settings')).toBeVisible()
        await barrierFree()

        await cashier.keyboard.press('F1')
        await cashier.keyboard.press('Escape')
        await expect(cashier.getByTestId('nothing-scanned')).toBeVisible()
        await cashier.keyboard.press('F3')
        await cashier.getByTestId('test-display').click()
        await expect(customer.getByTestId('test-picture')).toBeVisible()
        await barrierFree()
        await cashier.getByTestId('measure-display').click()
        await expect(cashier.getByTestId('bank-card')).toBeVisible()
        await barrierFree()
      })
    })
  }
}
