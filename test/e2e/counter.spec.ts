import { expect } from '@playwright/test'
import { simulatedQris } from '../../electron/simulator/simulated-qris'
import { healthNames } from '../../renderer/cashier/health/judge-health'
import { answerWith, publishedSample, test } from '../support/counter-test'
import { decodeQr } from '../support/decode-qr'
import { expectEvent, expectStatus, scan } from '../support/launch-kasir'
import { letTimePass } from '../support/let-time-pass'
import { paymentId } from '../support/payment-ids'
import { rupiah } from '../support/rupiah'

const ID = 'XID-1001'

test('the strip says how the till is, and colours what is in trouble', async ({
  kasir,
  simulator,
  printer,
}) => {
  const { cashier } = kasir
  await scan(kasir, ID)
  await expectStatus(kasir, 'unpaid')
  // A till this new has no backup yet: said, and nothing to worry about.
  await expect(cashier.getByTestId('health-backup')).toContainText('belum ada')
  for (const name of healthNames) {
    await expect(cashier.getByTestId(`health-${name}`)).toHaveAttribute('data-state', 'ok')
  }
  await printer.stop()
  simulator.pay(paymentId(ID))
  await expect(cashier.getByTestId('health-printer')).toHaveAttribute('data-state', 'attention')
  await simulator.stop()
  await cashier.keyboard.press('F5')
  await expect(cashier.getByTestId('health-api')).toHaveAttribute('data-state', 'attention')
})

test('? lists every key, Escape closes the list and nothing else', async ({ kasir }) => {
  const { cashier } = kasir
  await scan(kasir, ID)
  await expectStatus(kasir, 'unpaid')
  await cashier.keyboard.press('?')
  await expect(cashier.getByTestId('key-list')).toBeVisible()
  await expect(cashier.getByTestId('key-list')).toContainText('F7')
  await cashier.keyboard.press('Escape')
  await expect(cashier.getByTestId('key-list')).toBeHidden()
  await expect(cashier.getByTestId('payment-id')).toBeVisible()
})

test('with one display the code stands in the cashier’s window too, until the customer says it is paid', async ({
  kasir,
  simulator,
}) => {
  const code = simulatedQris(paymentId(ID), rupiah(65_000))
  const answer = publishedSample('express-unpaid').replace('"XXX"', JSON.stringify(code))
  simulator.answerAlways(ID, answerWith(answer.replaceAll('XID-5732095327', ID)))
  const { cashier } = kasir
  await scan(kasir, ID)
  const panel = cashier.getByTestId('qris-panel')
  await expect(panel.getByTestId('qris-code')).toBeInViewport({ ratio: 1 })
  expect((await panel.boundingBox())?.width).toBeGreaterThanOrEqual(220)
  expect(decodeQr(await panel.screenshot())).toEqual({ zbar: code, jsQr: code })
  await cashier.keyboard.press('F7')
  await expect(panel).toBeHidden()
  await cashier.getByTestId('withdraw-claim').click()
  await expect(panel).toBeVisible()
})

test('an id that is paid already says so at once, from the history, without a network', async ({
  kasir,
  simulator,
  installation,
}) => {
  const { cashier } = kasir
  await scan(kasir, ID)
  await expectStatus(kasir, 'unpaid')
  await expect(cashier.getByTestId('already-paid')).toBeHidden()
  simulator.pay(paymentId(ID))
  await expectEvent(installation, 'receipt.printed', ID)
  await expect(cashier.getByTestId('already-paid')).toBeHidden()
  await cashier.keyboard.press('Escape')
  await simulator.stop()
  await scan(kasir, ID)
  await expect(cashier.getByTestId('already-paid')).toHaveText(/Sudah lunas \d\d:\d\d · struk tercetak 1×/)
})

test('the last paid ones stand on the shelf and open in the history', async ({
  kasir,
  simulator,
  installation,
}) => {
  const { cashier } = kasir
  await scan(kasir, ID)
  await expectStatus(kasir, 'unpaid')
  simulator.pay(paymentId(ID))
  await expectEvent(installation, 'receipt.printed', ID)
  // Whoever leaves it before has not seen it: then it waits aside for somebody to take note.
  await letTimePass(kasir, 1500)
  await cashier.keyboard.press('Escape')
  const row = cashier.getByTestId('last-paid-row')
  await expect(row).toHaveAttribute('data-payment-id', ID)
  await expect(row).toContainText('tercetak 1×')
  await row.click()
  await expect(cashier.getByRole('img', { name: /struk/i })).toBeVisible()
})
