import { expect } from '@playwright/test'
import type { ScriptedAnswer } from '../../../electron/simulator/scripted-answers'
import { expectStatus, type Kasir, scan } from '../launch-kasir'
import { publishedSample } from '../published-sample'
import { bill, type Scene, type Stage } from './scene'
import { openUnpaid } from './sale'

const ID = 'XID-2611230015'
const NEXT = 'PID-2611230016'

/** KiriminAja's published answer for this payment, with another `status_code`. */
const answerOf = ({ clock }: Stage, id: string, statusCode: string): ScriptedAnswer => ({
  kind: 'bytes',
  status: 200,
  headers: { 'Content-Type': 'application/json', Date: clock.now().toUTCString() },
  body: publishedSample('express-unpaid')
    .replaceAll('XID-5732095327', id)
    .replace(/"status_code": *"?9"?/, `"status_code":${JSON.stringify(statusCode)}`),
})

const expectNoCode = ({ customer }: Kasir): Promise<void> =>
  expect(customer.getByTestId('qris-code')).toBeHidden()

export const claim: Scene = {
  name: 'claim',
  secondDisplay: true,
  play: async (stage) => {
    const { kasir, shown, clock } = stage
    bill(stage, ID)
    await openUnpaid(stage, ID)
    await kasir.cashier.keyboard.press('F7')
    await expectNoCode(kasir)
    await expect(kasir.cashier.getByTestId('claim-clock')).toBeVisible()
    await clock.pass(kasir, 1)
    await shown('cashier', 'claimed')
    await shown('customer', 'wait-claimed')
  },
}

export const heldCode: Scene = {
  name: 'held-code',
  secondDisplay: true,
  play: async (stage) => {
    const { kasir, shown } = stage
    bill(stage, ID, undefined, 'BEDA-JUMLAH')
    await scan(kasir, ID)
    await expectStatus(kasir, 'unpaid')
    await shown('cashier', 'held-code')
    await shown('customer', 'wait-held')
  },
}

export const otherCodes: Scene = {
  name: 'other-codes',
  secondDisplay: true,
  play: async (stage) => {
    const { kasir, shown } = stage
    bill(stage, ID, undefined, 'TANPA-KODE')
    await scan(kasir, ID)
    await expectStatus(kasir, 'unpaid')
    await shown('customer', 'code-being-made')
    await shown('cashier', 'code-being-made')
    bill(stage, NEXT, undefined, 'BUKAN-QRIS')
    await openUnpaid(stage, NEXT)
    await shown('customer', 'pay-not-qris')
  },
}

export const otherStatuses: Scene = {
  name: 'other-statuses',
  secondDisplay: true,
  settings: { requirePaidAt: true },
  play: async (stage) => {
    const { kasir, simulator, shown } = stage
    const said = [
      ['7', 'unknown'],
      ['0', 'verifying'],
      ['expired', 'ended'],
    ] as const
    for (const [statusCode, status] of said) {
      const id = `XID-26112300${20 + said.findIndex(([code]) => code === statusCode)}`
      simulator.answerAlways(id, answerOf(stage, id, statusCode))
      await scan(kasir, id)
      await expectStatus(kasir, status)
      await shown('cashier', status)
      await shown('customer', status === 'ended' ? 'ended' : `wait-${status}`)
    }
  },
}
