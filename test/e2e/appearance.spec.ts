import { expect } from '@playwright/test'
import { defaultSettings } from '../../shared/default-settings'
import { test } from '../support/counter-test'
import { decodeQr } from '../support/decode-qr'
import { scanAnywhere } from '../support/fast-keys'
import { expectEvent, expectStatus, type Kasir, scan } from '../support/launch-kasir'
import { paymentId } from '../support/payment-ids'

const save = async ({ cashier }: Kasir): Promise<void> => {
  await cashier.getByTestId('save-settings').click()
  await expect(cashier.getByText('Pengaturan tersimpan.')).toBeVisible()
}

test('each window takes its theme at once, and the code is read in the dark one too', async ({
  kasir,
  installation,
}) => {
  const { cashier, customer } = kasir
  await scan(kasir, 'XID-1001')
  await expectEvent(installation, 'payment.qr_shown', 'XID-1001')
  await expect(customer.locator('html')).toHaveAttribute('data-theme', 'light')
  const light = decodeQr(await customer.screenshot()).zbar

  await cashier.keyboard.press('F3')
  for (const screen of ['Layar kasir', 'Layar pelanggan'])
    await cashier
      .locator('#settings-appearance')
      .getByRole('group', { name: screen })
      .getByLabel('Gelap')
      .check()
  await save(kasir)
  await expect(cashier.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(customer.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(customer.locator('body')).toHaveCSS('background-color', 'rgb(17, 23, 27)')
  const dark = decodeQr(await customer.screenshot())
  expect(dark.zbar).toContain('TOKO SIMULASI')
  expect(dark).toEqual({ zbar: light, jsQr: light })
})

test('the first start waits beside the scan field, and is done with the keyboard alone', async ({
  kasir,
  installation,
}) => {
  const { cashier, customer } = kasir
  const card = cashier.getByTestId('first-start-card')
  await expect(card).toBeVisible()
  await expect(cashier.getByTestId('scan-input')).toBeFocused()
  await cashier.keyboard.type('XID-1001')
  await cashier.keyboard.press('Enter')
  await expectEvent(installation, 'payment.qr_shown', 'XID-1001')
  await expect(card).toBeHidden()

  await cashier.keyboard.press('Escape')
  await expect(card).toBeVisible()
  await cashier.keyboard.press('Shift+Tab')
  await expect(cashier.getByTestId('first-start-begin')).toBeFocused()
  await cashier.keyboard.press('Enter')
  await expect(cashier.getByTestId('first-start').getByLabel('Nama toko')).toBeFocused()
  await cashier.keyboard.press('ControlOrMeta+A')
  await cashier.keyboard.type('Toko Rahayu', { delay: 60 })
  await cashier.keyboard.press('Enter')
  await expect(customer.getByText('Toko Rahayu')).toBeVisible()
  for (const step of ['kiriminAja', 'displays', 'printer']) {
    await expect(cashier.getByTestId('first-start')).toHaveAttribute('data-step', step)
    await cashier.keyboard.press('Enter')
  }

  // A scan into this field is looked at, and opens nothing.
  await expect(cashier.getByTestId('learn-scanner')).toBeFocused()
  await scanAnywhere(kasir, 'xid-2002')
  await expect(cashier.getByTestId('learnt-scan')).toContainText('xid-2002')
  await cashier.getByTestId('first-start-next').focus()
  await cashier.keyboard.press('Enter')
  await expect(cashier.getByTestId('scan-input')).toBeFocused()
  await expect(card).toBeHidden()
  await expect(cashier.getByTestId('nothing-scanned')).toBeVisible()
})

test('the guided set-up does not go on over a key that was typed and not saved', async ({ kasir }) => {
  const { cashier } = kasir
  await cashier.getByTestId('first-start-begin').click()
  const guide = cashier.getByTestId('first-start')
  const next = cashier.getByTestId('first-start-next')
  await expect(guide).toHaveAttribute('data-step', 'shop')
  await next.click()
  await expect(guide).toHaveAttribute('data-step', 'kiriminAja')
  await cashier.getByTestId('api-key').fill('kunci')
  await expect(next).toBeDisabled()
  await expect(guide.getByText('Kunci yang diketik belum disimpan')).toBeVisible()
  await cashier.getByTestId('api-key').fill('')
  await next.click()
  await expect(guide).toHaveAttribute('data-step', 'displays')
})

test('without a second display the customer’s window is hidden, or a window of its own, as chosen', async ({
  kasir,
}) => {
  const { app, cashier } = kasir
  const visible = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().includes('/customer/'))
        ?.isVisible(),
    )
  await cashier.keyboard.press('F3')
  await expect(cashier.getByTestId('display-row')).toHaveCount(2)
  await cashier.getByLabel('disembunyikan').check()
  await save(kasir)
  await expect.poll(visible).toBe(false)
  await cashier.getByLabel('di jendela sendiri').check()
  await save(kasir)
  await expect.poll(visible).toBe(true)
  // Side by side in a list of windows, each says whose it is.
  const titles = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()))
  expect((await titles()).toSorted()).toEqual(['Kasir QRIS', 'Kasir QRIS · Pelanggan'])
})

test('a paid screen makes room for the welcome after twenty seconds, and the next payment is shown', async ({
  kasir,
  simulator,
}) => {
  const { customer } = kasir
  await scan(kasir, 'XID-1001')
  await expectStatus(kasir, 'unpaid')
  await customer.clock.install()
  simulator.pay(paymentId('XID-1001'))
  await expectStatus(kasir, 'paid')
  await customer.clock.fastForward(10_000)
  await expect(customer.getByTestId('payment-status')).toHaveAttribute('data-status', 'paid')
  await customer.clock.fastForward(11_000)
  await expect(customer.getByRole('heading', { name: defaultSettings.shop.name })).toBeVisible()
  await expect(kasir.cashier.getByTestId('payment-status')).toHaveAttribute('data-status', 'paid')

  await scan(kasir, 'XID-1002')
  await expectStatus(kasir, 'unpaid')
})

test('the voice is off, can be tried, and plays in the locked-down window', async ({ kasir }) => {
  const { cashier } = kasir
  await cashier.keyboard.press('F3')
  await expect(cashier.getByLabel('Ucapkan nominal yang diterima')).not.toBeChecked()
  const context = cashier.evaluate(
    () =>
      new Promise<string>((started) => {
        const { start } = AudioBufferSourceNode.prototype
        AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, ...when) {
          started(this.context.state)
          return start.apply(this, when)
        }
      }),
  )
  await cashier.getByTestId('try-voice').click()
  expect(await context).toBe('running')
  await expect(cashier.getByText('Suara tidak dapat diputar.')).toBeHidden()
})
