import { expect } from '@playwright/test'
import { test } from '../support/counter-test'
import { expectEvent, expectStatus, scan } from '../support/launch-kasir'
import { paperText } from '../support/paper-text'
import { paymentId } from '../support/payment-ids'

const PAID = 'PID-7001'
const OPEN = 'XID-7002'

test('with the network gone the history is found, and a receipt reprinted as a copy', async ({
  installation,
  simulator,
  printer,
  launch,
}) => {
  const before = await launch()
  await scan(before, PAID)
  await expectStatus(before, 'unpaid')
  simulator.pay(paymentId(PAID))
  await expectEvent(installation, 'receipt.printed', PAID)
  await scan(before, OPEN)
  await expectStatus(before, 'unpaid')
  await before.close()
  await simulator.stop()

  const after = await launch()
  const { cashier } = after
  await expect(cashier.getByTestId('payment-status')).toHaveAttribute('data-status', 'unpaid')
  await cashier.keyboard.press('F2')
  await expect(cashier.getByTestId('history-row')).toHaveCount(2)
  await cashier.getByTestId('history-search').fill('7001')
  await expect(cashier.getByTestId('history-row')).toHaveCount(1)
  await cashier.getByTestId('history-row').click()
  await expect(cashier.getByRole('img', { name: /struk/i })).toBeVisible()
  await cashier.getByRole('button', { name: /SALINAN/ }).click()

  await expect.poll(() => printer.jobs.length).toBe(2)
  const [original, copy] = printer.jobs.map(paperText)
  expect(original).not.toContain('SALINAN')
  expect(copy).toContain('SALINAN 1')
  expect(copy).toContain(PAID)
})

test('a payment that is looked up turns paid in front of whoever looks', async ({ kasir, simulator }) => {
  const { cashier } = kasir
  await scan(kasir, OPEN)
  await expectStatus(kasir, 'unpaid')
  await cashier.keyboard.press('F2')
  await cashier.getByTestId('history-row').click()
  const detail = cashier.getByTestId('history-detail')
  await expect(detail).toContainText('Menunggu pembayaran')
  simulator.pay(paymentId(OPEN))
  await expect(detail.getByTestId('reprint')).toBeVisible()
  await expect(detail).not.toContainText('Menunggu pembayaran')
})

test('killed in the middle of a sale, the app comes back with the same payment on both windows', async ({
  installation,
  simulator,
  launch,
}) => {
  const before = await launch()
  await scan(before, OPEN)
  await expectEvent(installation, 'payment.qr_shown', OPEN)
  const killed = new Promise((resolve) => before.app.process().once('exit', resolve))
  before.app.process().kill('SIGKILL')
  await killed

  simulator.pay(paymentId(OPEN))
  const after = await launch()
  await expect(after.customer.getByText(OPEN)).toBeVisible()
  await expectStatus(after, 'paid')
  await expectEvent(installation, 'receipt.printed', OPEN)
})

test('a paid payment scanned again is paid at once and prints nothing', async ({
  kasir,
  simulator,
  printer,
  installation,
}) => {
  await scan(kasir, PAID)
  await expectStatus(kasir, 'unpaid')
  simulator.pay(paymentId(PAID))
  await expectEvent(installation, 'receipt.printed', PAID)
  await kasir.cashier.keyboard.press('Escape')
  await expect(kasir.customer.getByTestId('amount')).toBeHidden()
  await scan(kasir, PAID)
  await expectStatus(kasir, 'paid')
  await expect
    .poll(() => installation.events().filter(({ event }) => event === 'payment.opened').length)
    .toBe(2)
  await expect.poll(() => simulator.requests.length).toBeGreaterThan(2)
  expect(printer.jobs).toHaveLength(1)
})
