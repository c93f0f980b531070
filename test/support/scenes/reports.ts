import { expect } from '@playwright/test'
import { rupiah } from '../rupiah'
import { openUnpaid, payOnCounter } from './sale'
import { bill, type Scene } from './scene'

const amounts = [65_000, 48_500, 212_000, 17_500].map(rupiah)

export const reports: Scene = {
  name: 'reports',
  secondDisplay: true,
  play: async (stage) => {
    const { kasir, clock, shown } = stage
    const { cashier } = kasir
    for (const [index, amount] of amounts.entries()) {
      const id = `${index % 2 === 0 ? 'PID' : 'XID'}-261123009${index}`
      bill(stage, id, amount)
      await openUnpaid(stage, id)
      await clock.pass(kasir, 9)
      await payOnCounter(stage, id)
    }
    await cashier.keyboard.press('Alt+L')
    await expect(cashier.getByTestId('report-count')).toHaveText('4')
    await cashier.locator('input[value="week"]').first().check()
    await expect(cashier.getByTestId('report-table').locator('tbody tr')).toHaveCount(7)
    await shown('cashier', 'reports')
    await cashier.keyboard.press('F2')
    await cashier.keyboard.press('F6')
    await expect(cashier.getByTestId('export-panel')).toBeVisible()
    await shown('cashier', 'history-export')
  },
}
