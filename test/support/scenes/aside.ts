import { expect } from '@playwright/test'
import { expectEvent, expectStatus, type SeenEvent } from '../launch-kasir'
import { paymentId } from '../payment-ids'
import { rupiah } from '../rupiah'
import { openUnpaid, payOnCounter } from './sale'
import { bill, type Scene, type Stage } from './scene'

const LATE = 'XID-2611230021'

export const isLateEvent = ({ event }: SeenEvent): boolean => event === 'payment.paid_late'

/** The till is asked to look at everything again, as when the computer wakes up. */
const askAgain = ({ kasir }: Stage): Promise<unknown> =>
  kasir.app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))

export const paidLate: Scene = {
  name: 'paid-late',
  secondDisplay: true,
  play: async (stage) => {
    const { kasir, simulator, installation, clock, shown } = stage
    const { cashier } = kasir
    bill(stage, LATE, rupiah(128_500))
    await openUnpaid(stage, LATE)
    await clock.pass(kasir, 9)
    await cashier.keyboard.press('Escape')
    await expect(kasir.customer.getByTestId('amount')).toBeHidden()
    simulator.pay(paymentId(LATE))
    await askAgain(stage)
    await expectEvent(installation, 'payment.paid_late', LATE)
    await expect(cashier.getByTestId('paid-aside-row')).toBeVisible()
    await shown('cashier', 'paid-late')
  },
}

/** One open for a while, one that the customer says is paid, one paid meanwhile, and two paid before. */
export const tray: Scene = {
  name: 'tray',
  secondDisplay: true,
  play: async (stage) => {
    const { kasir, simulator, clock, shown } = stage
    const { cashier } = kasir
    const sales = ['PID-2611230031', 'XID-2611230032', 'XID-2611230033', 'PID-2611230034'] as const
    for (const [index, id] of sales.entries()) {
      bill(stage, id, rupiah(41_500 + index * 32_000))
      await openUnpaid(stage, id)
      if (index === 0) await payOnCounter(stage, id)
      if (index === 1) await cashier.keyboard.press('F7')
      await clock.pass(kasir, 2)
    }
    simulator.pay(paymentId(sales[2]))
    await askAgain(stage)
    await expect(cashier.getByTestId('paid-aside-row')).toHaveAttribute('data-payment-id', sales[2])
    bill(stage, 'XID-2611230035', rupiah(212_000))
    await openUnpaid(stage, 'XID-2611230035')
    await expect(cashier.getByTestId('tray-row')).toHaveCount(2)
    await expectStatus(kasir, 'unpaid')
    await shown('cashier', 'tray')
  },
}
