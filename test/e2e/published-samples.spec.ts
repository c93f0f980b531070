import { expect } from '@playwright/test'
import { answerWith, publishedSample, test } from '../support/counter-test'
import { decodeQr } from '../support/decode-qr'
import { expectEvent, expectStatus, scan } from '../support/launch-kasir'
import { paperText } from '../support/paper-text'

const EXPRESS = 'XID-5732095327'
const INSTANT = 'PID-1683603627'

test('the Express sample: unpaid, its XXX drawn and marked, then paid and printed', async ({
  kasir,
  simulator,
  printer,
  installation,
}) => {
  const { cashier, customer } = kasir
  simulator.answerAlways(EXPRESS, answerWith(publishedSample('express-unpaid')))
  await scan(kasir, EXPRESS)

  await expectStatus(kasir, 'unpaid')
  await expectEvent(installation, 'payment.qr_shown', EXPRESS)
  await expect(customer.getByTestId('amount')).toHaveText('Rp\u00a065.000')
  await expect(customer.getByText('Bukan QRIS')).toBeVisible()
  await expect(cashier.getByText(/Bukan QRIS/)).toBeVisible()
  expect(decodeQr(await customer.screenshot())).toEqual({ zbar: 'XXX', jsQr: 'XXX' })

  const paid = publishedSample('express-unpaid')
    .replace('"status_code": "9"', '"status_code": "0"')
    .replace('"paid_at": null', '"paid_at": "2021-07-12T03:40:00.000000Z"')
  simulator.answerAlways(EXPRESS, answerWith(paid))

  await expectStatus(kasir, 'paid')
  await expect(customer.getByTestId('qris-code')).toBeHidden()
  await expectEvent(installation, 'receipt.printed', EXPRESS)
  const paper = paperText(printer.jobs[0] ?? Buffer.of())
  expect(paper).toContain(EXPRESS)
  expect(paper).toContain('Rp 65.000')
  expect(paper).toContain('LUNAS')
  expect(paper).toContain(`[QR ${EXPRESS}]`)
  expect(printer.jobs).toHaveLength(1)
})

test('the Instant sample: paid at first sight, with its package on the screen, the paper and in the history', async ({
  kasir,
  simulator,
  printer,
  installation,
}) => {
  const { cashier } = kasir
  simulator.answerAlways(INSTANT, answerWith(publishedSample('instant-paid')))
  await scan(kasir, INSTANT)

  await expectStatus(kasir, 'paid')
  await expect(cashier.getByText('GK-11-2239895')).toBeVisible()
  await expect(cashier.getByText(/Sudah lunas saat pertama ditanya/)).toBeVisible()
  await expectEvent(installation, 'receipt.printed', INSTANT)
  const paper = paperText(printer.jobs[0] ?? Buffer.of())
  for (const line of [
    'GK-11-2239895',
    'YAN-1683603626755',
    'gosend instant',
    'sopo jei aku ra ngerti',
    'Rp 54.000',
  ]) {
    expect(paper).toContain(line)
  }
  expect(paper).toContain('Sudah lunas saat pertama ditanya')

  await cashier.keyboard.press('F2')
  for (const part of ['1683603627', 'YAN-16836', '2239895']) {
    await cashier.getByTestId('history-search').fill(part)
    await expect(cashier.getByTestId('history-row')).toHaveCount(1)
    await expect(cashier.getByTestId('history-row')).toHaveAttribute('data-payment-id', INSTANT)
  }
  await cashier.getByTestId('history-search').fill('tidak-ada')
  await expect(cashier.getByTestId('history-row')).toHaveCount(0)
})

test('what happened is told from outside in the order in which it happened', async ({
  kasir,
  simulator,
  installation,
}) => {
  simulator.answerNext(EXPRESS, answerWith(publishedSample('express-unpaid')))
  simulator.answerAlways(EXPRESS, answerWith(publishedSample('express-unpaid').replace('"9"', '"0"')))
  await scan(kasir, EXPRESS)
  await expectEvent(installation, 'receipt.printed', EXPRESS)
  const order = ['payment.opened', 'payment.observed', 'payment.paid', 'receipt.printed']
  const seen = installation.events().filter(({ event }) => order.includes(event))
  expect(seen.map(({ event }) => event)).toEqual([
    'payment.opened',
    'payment.observed',
    'payment.observed',
    'payment.paid',
    'receipt.printed',
  ])
  for (const { time, payment_id } of seen) {
    expect(new Date(time).toISOString()).toBe(time)
    expect(payment_id).toBe(EXPRESS)
  }
})
