import { expect } from '@playwright/test'
import { simulatedQris } from '../../electron/simulator/simulated-qris'
import { answerWith, publishedSample, test } from '../support/counter-test'
import { decodeQr } from '../support/decode-qr'
import { expectEvent, expectStatus, scan } from '../support/launch-kasir'
import { paymentId } from '../support/payment-ids'
import { rupiah } from '../support/rupiah'

const ID = 'XID-5732095327'
const code = simulatedQris(paymentId(ID), rupiah(65_000))
const expressWith = (qrContent: string | null) =>
  answerWith(publishedSample('express-unpaid').replace('"XXX"', JSON.stringify(qrContent)))

test('a QRIS on the customer’s window is read by two decoders as exactly qr_content', async ({
  kasir,
  simulator,
  installation,
}) => {
  simulator.answerAlways(ID, expressWith(code))
  await scan(kasir, ID)
  await expectEvent(installation, 'payment.qr_shown', ID)
  expect(decodeQr(await kasir.customer.screenshot())).toEqual({ zbar: code, jsQr: code })
  await expect(kasir.customer.getByText('TOKO SIMULASI').first()).toBeVisible()
  await expect(kasir.customer.getByText(ID)).toBeVisible()
  await expect(kasir.cashier.getByText(/Tampil di layar pelanggan/)).toBeVisible()
})

for (const nothing of [null, '']) {
  test(`no code yet (${JSON.stringify(nothing)}): both windows say so, and the code appears when it is made`, async ({
    kasir,
    simulator,
    installation,
  }) => {
    simulator.answerAlways(ID, expressWith(nothing))
    await scan(kasir, ID)
    await expectStatus(kasir, 'unpaid')
    await expect(kasir.customer.getByTestId('amount')).toBeVisible()
    await expect(kasir.customer.getByTestId('qris-code')).toBeHidden()
    await expect(kasir.cashier.getByText('KiriminAja sedang membuat kode QR')).toBeVisible()
    simulator.answerAlways(ID, expressWith(code))
    await expectEvent(installation, 'payment.qr_shown', ID)
  })
}

test('a code that changes is drawn anew, and the cashier is told', async ({
  kasir,
  simulator,
  installation,
}) => {
  const second = simulatedQris(paymentId(ID), rupiah(65_000), 2)
  expect(second).not.toBe(code)
  simulator.answerAlways(ID, expressWith(code))
  await scan(kasir, ID)
  await expectEvent(installation, 'payment.qr_shown', ID)
  simulator.answerAlways(ID, expressWith(second))
  await expect(kasir.cashier.getByText(/Kode QR diperbarui/)).toBeVisible()
  await expect
    .poll(() => installation.events().filter(({ event }) => event === 'payment.qr_shown').length)
    .toBe(2)
  expect(decodeQr(await kasir.customer.screenshot()).zbar).toBe(second)
})

test('a code for another amount is kept from the customer until the cashier decides', async ({
  kasir,
  simulator,
  installation,
}) => {
  const dearer = simulatedQris(paymentId(ID), rupiah(66_000))
  simulator.answerAlways(ID, expressWith(dearer))
  await scan(kasir, ID)
  const show = kasir.cashier.getByRole('button', { name: /Tetap tampilkan/ })
  await expect(show).toBeVisible()
  await expect(kasir.cashier.getByText('Rp\u00a066.000')).toBeVisible()
  await expect(kasir.customer.getByTestId('qris-code')).toBeHidden()
  expect(installation.events().some(({ event }) => event === 'payment.qr_shown')).toBe(false)
  await show.click()
  await expectEvent(installation, 'payment.qr_shown', ID)
  expect(decodeQr(await kasir.customer.screenshot()).zbar).toBe(dearer)
})

test('a code too long to be drawn is said, not crashed on', async ({ kasir, simulator }) => {
  simulator.answerAlways(ID, expressWith('x'.repeat(5000)))
  await scan(kasir, ID)
  await expectStatus(kasir, 'unpaid')
  await expect(kasir.customer.getByText(/terlalu panjang/i)).toBeVisible()
})
