import { expect } from '@playwright/test'
import { expectEvent, expectStatus, scan } from '../launch-kasir'
import { letTimePass } from '../let-time-pass'
import { paymentId } from '../payment-ids'
import { bill, type Scene, type Stage } from './scene'

const ID = 'XID-2611230014'
const INSTANT = 'PID-2611230012'

/** Scanned, and its code is before the customer. */
export async function openUnpaid(stage: Stage, id: string): Promise<void> {
  await scan(stage.kasir, id)
  await expectEvent(stage.installation, 'payment.qr_shown', id)
  await expectStatus(stage.kasir, 'unpaid')
}

/** Paid while it stands on the counter, its receipt is printed, and the cashier has seen it. */
export async function payOnCounter({ kasir, simulator, installation }: Stage, id: string): Promise<void> {
  simulator.pay(paymentId(id))
  await kasir.cashier.keyboard.press('F5')
  await expectStatus(kasir, 'paid')
  await expectEvent(installation, 'receipt.printed', id)
  await letTimePass(kasir, 700)
}

export const sale: Scene = {
  name: 'sale',
  secondDisplay: true,
  play: async (stage) => {
    const { kasir, shown, clock } = stage
    const { cashier } = kasir
    await shown('cashier', 'empty')
    await shown('customer', 'welcome')
    await cashier.keyboard.press('?')
    await expect(cashier.getByTestId('key-list')).toBeVisible()
    await shown('cashier', 'keys')
    await cashier.keyboard.press('Escape')

    bill(stage, ID)
    await openUnpaid(stage, ID)
    await shown('cashier', 'pay')
    await shown('customer', 'pay')

    await payOnCounter(stage, ID)
    await shown('customer', 'paid')
    await shown('cashier', 'paid')

    await cashier.keyboard.press('Escape')
    await clock.pass(kasir, 4)
    await scan(kasir, ID)
    await expect(cashier.getByTestId('already-paid')).toBeVisible()
    await shown('cashier', 'already-paid')
  },
}

/** What is compared with golden pictures: nothing on it counts down, as the next answer never comes. */
export const saleStandingStill: Scene = {
  name: 'sale-standing-still',
  secondDisplay: true,
  settings: { answerSeconds: 60 },
  play: async (stage) => {
    const { kasir, simulator, shown } = stage
    await shown('cashier', 'empty')
    await shown('customer', 'welcome')
    // Instant: its answers name no time, so nobody estimates how long the code lives.
    bill(stage, INSTANT)
    await openUnpaid(stage, INSTANT)
    simulator.answerAlways(INSTANT, { kind: 'silence' })
    await kasir.cashier.keyboard.press('F5')
    await expect(kasir.cashier.getByTestId('evidence')).toContainText('memeriksa')
    await shown('cashier', 'pay')
    await shown('customer', 'pay')
    bill(stage, ID)
    await openUnpaid(stage, ID)
    await payOnCounter(stage, ID)
    await shown('customer', 'paid')
  },
}

/** The customer has no display of its own. */
export const saleOnOneDisplay: Scene = {
  name: 'sale-on-one-display',
  secondDisplay: false,
  play: async (stage) => {
    bill(stage, ID)
    await openUnpaid(stage, ID)
    await stage.shown('cashier', 'pay-one-display')
  },
}
