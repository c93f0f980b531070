import { expect } from '@playwright/test'
import { test } from '../support/counter-test'
import { expectEvent, expectStatus, scan } from '../support/launch-kasir'
import { paperText } from '../support/paper-text'
import { paymentId } from '../support/payment-ids'

const FIRST = 'XID-1001'
const SECOND = 'PID-1002'

test('"the customer says it is paid": a slip, no more code, the next customer is served, and the till tells', async ({
  kasir,
  simulator,
  printer,
  installation,
}) => {
  const { cashier, customer } = kasir
  await scan(kasir, FIRST)
  await expectEvent(installation, 'payment.qr_shown', FIRST)
  await cashier.keyboard.press('F7')
  await expect(customer.getByTestId('qris-code')).toBeHidden()
  await expect(cashier.getByTestId('claim-clock')).toBeVisible()
  await expect.poll(() => printer.jobs.length).toBe(1)
  const slip = paperText(printer.jobs[0] ?? Buffer.of())
  expect(slip).toContain('BELUM TERKONFIRMASI')
  expect(slip).not.toMatch(/^ *LUNAS/m)

  await scan(kasir, SECOND)
  await expectEvent(installation, 'payment.qr_shown', SECOND)
  await expect(cashier.getByTestId('tray-row')).toHaveAttribute('data-payment-id', FIRST)
  simulator.pay(paymentId(FIRST))
  await expect(cashier.getByTestId('paid-aside-row')).toHaveAttribute('data-payment-id', FIRST)
  await expect(cashier.locator('html')).toHaveAttribute('data-last-chime', 'aside')
  await expectEvent(installation, 'receipt.printed', FIRST)
  await expect(customer.getByText(SECOND)).toBeVisible()
  await cashier.getByTestId('acknowledge-paid').click()
  await expect(cashier.getByTestId('paid-aside-row')).toBeHidden()
})

test('a stopped watch is said, and never read as "not paid"', async ({ kasir, simulator, installation }) => {
  const { cashier } = kasir
  await scan(kasir, SECOND)
  await expectEvent(installation, 'payment.qr_shown', SECOND)
  await scan(kasir, FIRST)
  await expect(cashier.getByTestId('tray-row')).toHaveAttribute('data-payment-id', SECOND)
  await cashier.getByTestId('tray-row').getByTestId('stop-watch').click()
  await cashier
    .getByRole('button', { name: /Ya|Hentikan/ })
    .last()
    .click()
  await expectEvent(installation, 'payment.watch_stopped', SECOND)
  await expect(cashier.getByTestId('tray-row')).toBeHidden()

  // Of a payment that nobody asks about nobody tells the window either: it counts on, also behind another screen.
  await cashier.keyboard.press('F10')
  await cashier.getByRole('button', { name: 'Ya, hentikan' }).click()
  await expect(cashier.getByRole('button', { name: 'Lanjutkan' })).toBeVisible()
  const secondsLeft = async (): Promise<number> => {
    const [, minutes, seconds] = /(\d+):(\d+)/.exec(await cashier.getByRole('timer').innerText()) ?? []
    return Number(minutes) * 60 + Number(seconds)
  }
  const atStop = await secondsLeft()
  await expect.poll(secondsLeft).toBeLessThan(atStop - 1)
  await cashier.keyboard.press('F2')
  await expect(cashier.getByTestId('history-row')).toHaveCount(2)
  await cashier.keyboard.press('F1')
  expect(await secondsLeft()).toBeLessThan(atStop - 1)

  simulator.pay(paymentId(SECOND))
  await scan(kasir, SECOND)
  await expectStatus(kasir, 'paid')
})

test('waking up, it asks at once', async ({ kasir, simulator, installation }) => {
  await scan(kasir, FIRST)
  await expectEvent(installation, 'payment.qr_shown', FIRST)
  await kasir.cashier.keyboard.press('Escape')
  await expect(kasir.customer.getByTestId('amount')).toBeHidden()
  simulator.pay(paymentId(FIRST))
  await kasir.app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))
  await expectEvent(installation, 'payment.paid', FIRST)
  await expect(kasir.cashier.getByTestId('paid-aside-row')).toHaveAttribute('data-payment-id', FIRST)
})

test('an Instant payment is asked again until its packages have AWBs, and the reprint has them', async ({
  kasir,
  simulator,
  printer,
  installation,
}) => {
  const id = 'PID-1683603627'
  const awbless = (awb: string | null) => ({
    kind: 'bytes' as const,
    status: 200,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      status: true,
      text: 'get_payment',
      result: {
        payment_id: id,
        amount: 54_000,
        status_code: 0,
        qr_content: null,
        pay_time: null,
        packages: [{ awb, order_id: 'YAN-1', service: 'gosend', service_name: 'instant', status: 100 }],
      },
    }),
  })
  simulator.answerAlways(id, awbless(null))
  await scan(kasir, id)
  await expectEvent(installation, 'receipt.printed', id)
  simulator.answerAlways(id, awbless('GK-11-7'))
  await expect(kasir.cashier.getByText('GK-11-7').first()).toBeVisible()
  await kasir.cashier.keyboard.press('F6')
  await expect.poll(() => printer.jobs.length).toBe(2)
  const [first, copy] = printer.jobs.map(paperText)
  expect(first).not.toContain('GK-11-7')
  expect(copy).toContain('GK-11-7')
  expect(copy).toContain('SALINAN 1')
})
