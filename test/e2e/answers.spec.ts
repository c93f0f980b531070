import { expect } from '@playwright/test'
import { answerWith, publishedSample, test } from '../support/counter-test'
import { expectEvent, expectStatus, scan } from '../support/launch-kasir'

const ID = 'XID-5732095327'

test('a status nobody knows is unknown on both windows, and no code is shown', async ({
  kasir,
  simulator,
}) => {
  simulator.answerAlways(ID, answerWith(publishedSample('express-unpaid').replace('"9"', '"5"')))
  await scan(kasir, ID)
  await expect(kasir.cashier.getByTestId('amount')).toBeVisible()
  await expectStatus(kasir, 'unknown')
  await expect(kasir.customer.getByTestId('qris-code')).toBeHidden()
})

test('a fault of the server is a sentence with its code, and the sale goes on when it is over', async ({
  kasir,
  simulator,
  installation,
}) => {
  simulator.answerAlways(ID, answerWith('<html>', 500))
  await scan(kasir, ID)
  await expectStatus(kasir, 'unknown')
  await expect(kasir.cashier.getByText(/sedang gangguan/)).toBeVisible()
  await expect(kasir.cashier.getByText('api-broken')).toBeVisible()
  // Nobody is sent to look at a connection that is well.
  await expect(kasir.customer.getByText('Tagihan belum bisa ditampilkan, mohon tunggu').first()).toBeVisible()
  await expect(kasir.cashier.getByTestId('status-advice')).not.toContainText('internet')
  await expectEvent(installation, 'problem', ID)
  simulator.answerAlways(ID, answerWith(publishedSample('express-unpaid')))
  await kasir.cashier.keyboard.press('F5')
  await expectStatus(kasir, 'unpaid')
})

test('a scan of nothing, or of far too much, is refused in words', async ({ kasir }) => {
  await scan(kasir, '   ')
  await expect(kasir.cashier.getByRole('alert')).toContainText('Tidak ada ID pembayaran')
  await scan(kasir, 'x'.repeat(65))
  await expect(kasir.cashier.getByRole('alert')).toContainText('terlalu panjang')
  await expect(kasir.cashier.getByTestId('scan-input')).toBeFocused()
})

test('control characters of a scanner are dropped, the next scan replaces the payment', async ({
  kasir,
  installation,
}) => {
  await kasir.cashier.getByTestId('scan-input').fill('\u0002 XID-1001 \u0003')
  await kasir.cashier.keyboard.press('Enter')
  await expectEvent(installation, 'payment.qr_shown', 'XID-1001')
  await scan(kasir, 'PID-1002')
  await expectEvent(installation, 'payment.qr_shown', 'PID-1002')
  await expect(kasir.customer.getByText('PID-1002')).toBeVisible()
  await expect(kasir.customer.getByText('XID-1001')).toBeHidden()
})

test.describe('with "require paid_at"', () => {
  test.use({ settings: { requirePaidAt: true } })

  test('an Express 0 alone is verifying, amber, until the second signal comes', async ({
    kasir,
    simulator,
    printer,
  }) => {
    const zero = publishedSample('express-unpaid').replace('"9"', '"0"')
    simulator.answerAlways(ID, answerWith(zero))
    await scan(kasir, ID)
    await expect(kasir.cashier.getByTestId('payment-status')).toHaveAttribute('data-status', 'verifying')
    await expect(kasir.customer.getByTestId('payment-status')).not.toHaveAttribute('data-status', 'paid')
    expect(printer.jobs).toHaveLength(0)
    simulator.answerAlways(ID, answerWith(zero.replace('"paid_at": null', '"paid_at": "20210712104000"')))
    await expectStatus(kasir, 'paid')
  })
})
