import { expect } from '@playwright/test'
import { rupiah } from '../rupiah'
import { openUnpaid, payOnCounter } from './sale'
import { bill, type Scene } from './scene'

const amounts = [65_000, 48_500, 212_000, 17_500, 128_000, 93_500].map(rupiah)

export const history: Scene = {
  name: 'history',
  secondDisplay: true,
  play: async (stage) => {
    const { kasir, clock, shown } = stage
    const { cashier } = kasir
    for (const [index, amount] of amounts.entries()) {
      const id = `${index % 2 === 0 ? 'PID' : 'XID'}-261123004${index}`
      bill(stage, id, amount)
      await openUnpaid(stage, id)
      if (index !== 3) await payOnCounter(stage, id)
      await clock.pass(kasir, 7)
    }
    await cashier.keyboard.press('F2')
    await expect(cashier.getByTestId('history-row')).toHaveCount(amounts.length)
    await shown('cashier', 'history')
    await cashier.getByTestId('history-row').nth(1).click()
    await expect(cashier.getByTestId('receipt-preview')).toBeVisible()
    await shown('cashier', 'history-detail')
    await shown('cashier', 'history-receipt', () =>
      cashier
        .getByTestId('receipt-preview')
        .evaluate((paper) => paper.scrollIntoView({ behavior: 'instant' })),
    )
  },
}
