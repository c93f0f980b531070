import { expect } from '@playwright/test'
import { rupiah } from '../rupiah'
import { openUnpaid, payOnCounter } from './sale'
import { bill, type Scene } from './scene'

const amounts = [65_000, 48_500, 212_000, 128_000].map(rupiah)

export const shift: Scene = {
  name: 'shift',
  secondDisplay: true,
  play: async (stage) => {
    const { kasir, clock, shown } = stage
    const { cashier } = kasir
    await cashier.keyboard.press('Alt+S')
    await expect(cashier.getByTestId('shift-form')).toBeVisible()
    await shown('cashier', 'shift-none')
    await cashier.getByTestId('shift-form').locator('input').first().fill('Sari')
    await cashier.getByTestId('shift-form').locator('input').nth(1).fill('200000')
    await cashier.keyboard.press('Enter')
    await expect(cashier.getByTestId('open-shift')).toBeVisible()
    for (const [index, amount] of amounts.entries()) {
      const id = `${index % 2 === 0 ? 'PID' : 'XID'}-261123007${index}`
      bill(stage, id, amount)
      await cashier.keyboard.press('F1')
      await openUnpaid(stage, id)
      if (index !== 3) await payOnCounter(stage, id)
      await clock.pass(kasir, 7)
    }
    await cashier.keyboard.press('Alt+S')
    await expect(cashier.getByTestId('shift-received')).toContainText('325.500')
    await shown('cashier', 'shift-open')
    await cashier.keyboard.press('F8')
    await expect(cashier.getByTestId('sure')).toBeVisible()
    await shown('cashier', 'shift-close')
    await cashier.getByTestId('sure').click()
    await expect(cashier.getByTestId('report-preview')).toBeVisible()
    await expect(cashier.getByTestId('print-job')).toHaveAttribute('data-state', 'printed')
    await shown('cashier', 'shift-report')
    await cashier.keyboard.press('Escape')
    await cashier.getByTestId('close-day').click()
    await cashier.getByTestId('sure').click()
    await expect(cashier.getByTestId('report-preview')).toBeVisible()
    await expect(cashier.getByTestId('print-job')).toHaveAttribute('data-state', 'printed')
    await cashier.keyboard.press('Escape')
    await expect(cashier.getByTestId('reports')).toBeVisible()
    await shown('cashier', 'shift-reports')
  },
}
