import { expect } from '@playwright/test'
import { scan } from '../launch-kasir'
import { bill, type Scene } from './scene'
import { openUnpaid } from './sale'

const ID = 'XID-2611230017'
const NEXT = 'PID-2611230018'
const SILENT = 'XID-2611230019'

export const fault: Scene = {
  name: 'fault',
  secondDisplay: true,
  play: async (stage) => {
    const { kasir, simulator, shown } = stage
    const { cashier, customer } = kasir
    bill(stage, ID)
    await openUnpaid(stage, ID)
    await simulator.stop()
    await cashier.keyboard.press('F5')
    await expect(cashier.getByText('api-unreachable').first()).toBeVisible()
    await shown('cashier', 'fault')
    await shown('customer', 'pay-checking-interrupted')

    await scan(kasir, NEXT)
    await expect(customer.getByText(NEXT)).toBeVisible()
    await expect(cashier.getByText('api-unreachable').first()).toBeVisible()
    await shown('cashier', 'fault-never-answered')
    await shown('customer', 'asking-failing')
  },
}

export const asking: Scene = {
  name: 'asking',
  secondDisplay: true,
  settings: { answerSeconds: 60 },
  play: async (stage) => {
    const { kasir, simulator, shown } = stage
    simulator.answerAlways(SILENT, { kind: 'silence' })
    await scan(kasir, SILENT)
    await expect(kasir.customer.getByText(SILENT)).toBeVisible()
    await shown('customer', 'asking')
    await shown('cashier', 'asking')
  },
}
