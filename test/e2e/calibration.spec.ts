import { expect } from '@playwright/test'
import { decodeQr } from '../support/decode-qr'
import { boundsOf, test } from '../support/displays-test'
import { type Colour, drawnExtent } from '../support/drawn-extent'
import { scanAnywhere } from '../support/fast-keys'
import { expectEvent, type Kasir, scan } from '../support/launch-kasir'
import { canHaveTwoDisplays } from '../support/two-displays'

const CARD_CM = 8.56
const ID = 'xid-1001'
const ACCENT: Colour = [14, 90, 92]
const BLACK: Colour = [0, 0, 0]

test.skip(!canHaveTwoDisplays, 'two real displays need Xorg and root')

const openDialog = async ({ cashier }: Kasir): Promise<void> => {
  await cashier.keyboard.press('F3')
  await cashier.getByRole('button', { name: 'Ukur dengan kartu' }).click()
  await expect(cashier.getByText('Gambar kartu sekarang ada di layar pelanggan')).toBeVisible()
}
const slider = ({ cashier }: Kasir) => cashier.getByRole('dialog').getByRole('slider')
const cardOn = ({ customer }: Kasir) => customer.getByTestId('bank-card')
const welcome = ({ customer }: Kasir) => customer.getByText('Selamat datang').first()
const drawnCard = async (kasir: Kasir) => drawnExtent(await cardOn(kasir).screenshot(), ACCENT)
/** Measures the customer's display with a card so many pixels long, and saves it. */
const calibrate = async (kasir: Kasir, width: number): Promise<void> => {
  await openDialog(kasir)
  await slider(kasir).fill(String(width))
  await expect.poll(async () => (await drawnCard(kasir)).width).toBe(width)
  await kasir.cashier.getByRole('button', { name: 'Kartu pas' }).click()
  await expect(welcome(kasir)).toBeVisible()
  await kasir.cashier.getByTestId('save-settings').click()
  await expect(kasir.cashier.getByText('Pengaturan tersimpan.')).toBeVisible()
}
/** What a ruler would measure of the black of the code, in the display's pixels. */
const drawnCode = async ({ customer }: Kasir): Promise<number> =>
  drawnExtent(await customer.getByTestId('qris-code').screenshot(), BLACK).width

test('the customer’s display draws the card exactly as long as the cashier’s keys and buttons say', async ({
  displays,
  launch,
}) => {
  displays.plugIn('1024x768')
  const kasir = await launch({ DISPLAY: displays.display })
  const { cashier } = kasir
  await openDialog(kasir)
  await expect(cashier.getByTestId('bank-card')).toBeHidden()
  await expect.poll(() => drawnCard(kasir)).toEqual({ width: 324, height: expect.closeTo(204, -1) })

  await expect(slider(kasir)).toBeFocused()
  await cashier.keyboard.press('ArrowRight')
  await cashier.keyboard.press('ArrowRight')
  await expect.poll(async () => (await drawnCard(kasir)).width).toBe(326)
  await cashier.getByRole('button', { name: 'Lebih pendek' }).click()
  await expect.poll(async () => (await drawnCard(kasir)).width).toBe(325)

  await cashier.keyboard.press('Escape')
  await expect(welcome(kasir)).toBeVisible()
  await expect(cashier.getByTestId('save-settings')).toBeVisible()
})

test('a scan while the card is drawn shows its payment at once, and the card does not come back', async ({
  displays,
  installation,
  launch,
}) => {
  displays.plugIn('1024x768')
  const kasir = await launch({ DISPLAY: displays.display })
  await openDialog(kasir)
  await scanAnywhere(kasir, ID)
  await expectEvent(installation, 'payment.qr_shown', ID)
  await expect(cardOn(kasir)).toBeHidden()

  // Asked for while the payment is there, it is refused in words.
  await kasir.cashier.keyboard.press('F3')
  await kasir.cashier.getByRole('button', { name: 'Ukur dengan kartu' }).click()
  await expect(kasir.cashier.getByRole('dialog').getByText('Masih ada pembayaran di kasir')).toBeVisible()
  await expect(kasir.cashier.getByRole('button', { name: 'Kartu pas' })).toBeHidden()
  await expect(kasir.customer.getByTestId('qris-code')).toBeVisible()
  await kasir.cashier.keyboard.press('Escape')
  await kasir.cashier.keyboard.press('F1')
  await kasir.cashier.keyboard.press('Escape')
  await expect(welcome(kasir)).toBeVisible()
  await expect(cardOn(kasir)).toBeHidden()
})

test('a cashier’s window that is loaded again leaves no card behind', async ({ displays, launch }) => {
  displays.plugIn('1024x768')
  const kasir = await launch({ DISPLAY: displays.display })
  await openDialog(kasir)
  await expect(cardOn(kasir)).toBeVisible()
  await kasir.cashier.reload()
  await expect(welcome(kasir)).toBeVisible()
  await expect(kasir.cashier.getByTestId('scan-input')).toBeFocused()
})

for (const { width, tooSmall } of [
  { width: 400, tooSmall: false },
  { width: 1000, tooSmall: true },
]) {
  test(`a card of ${width} pixels: the side told to the cashier is the side drawn, ${tooSmall ? 'too small for' : 'readable from'} half a metre`, async ({
    displays,
    installation,
    launch,
  }) => {
    displays.plugIn('1024x768')
    const kasir = await launch({ DISPLAY: displays.display })
    await calibrate(kasir, width)
    await kasir.cashier.keyboard.press('F1')
    await scan(kasir, ID)
    await expectEvent(installation, 'payment.qr_shown', ID)

    const cm = (await drawnCode(kasir)) / (width / CARD_CM)
    const said = cm.toLocaleString('id-ID', { maximumFractionDigits: 1 })
    await expect(kasir.cashier.getByTestId('code-side')).toContainText(`Sisi kode ${said} cm`)
    await expect(kasir.cashier.getByTestId('code-side')).toContainText(`± ${Math.round(cm * 10)} cm`)
    expect(cm < 5).toBe(tooSmall)
    await expect(kasir.cashier.getByText('Terlalu kecil untuk ponsel')).toBeVisible({ visible: tooSmall })
  })
}

test('a size belongs to the display it was measured on, as it was then', async ({
  displays,
  installation,
  launch,
}) => {
  displays.plugIn('1024x768')
  const kasir = await launch({ DISPLAY: displays.display })
  const { cashier } = kasir
  await calibrate(kasir, 428)
  await expect(cashier.getByTestId('measured')).toContainText('1 cm = 50 titik')
  await cashier.keyboard.press('F1')
  await scan(kasir, ID)
  await expectEvent(installation, 'payment.qr_shown', ID)
  await expect(cashier.getByTestId('code-side')).toContainText('Sisi kode')

  displays.plugIn('800x600')
  await expect(cashier.getByTestId('code-side')).toContainText('belum dikalibrasi')
  displays.plugIn('1024x768')
  await expect(cashier.getByTestId('code-side')).toContainText('Sisi kode')

  // Side by side on the cashier's display it is another display too.
  displays.unplug()
  await expect(cashier.getByTestId('code-side')).toContainText('belum dikalibrasi')
})

test('unplugged while the card is drawn, the dialog closes; then it draws the card for the display that is left', async ({
  displays,
  launch,
}) => {
  displays.plugIn('1024x768')
  const kasir = await launch({ DISPLAY: displays.display })
  await openDialog(kasir)
  await expect(cardOn(kasir)).toBeVisible()
  displays.unplug()
  await expect(welcome(kasir)).toBeVisible()
  await expect(kasir.cashier.getByRole('dialog')).toBeHidden()
  await kasir.cashier.getByRole('button', { name: 'Ukur dengan kartu' }).click()
  await expect(kasir.cashier.getByTestId('bank-card')).toBeVisible()
  await expect(cardOn(kasir)).toBeHidden()
})

test('in the guided set-up Enter and Escape end the dialog, not the step around it', async ({ kasir }) => {
  const { cashier } = kasir
  await cashier.getByTestId('first-start-begin').click()
  const guide = cashier.getByTestId('first-start')
  for (const step of ['kiriminAja', 'displays']) {
    await cashier.getByTestId('first-start-skip').click()
    await expect(guide).toHaveAttribute('data-step', step)
  }
  const dialog = cashier.getByRole('dialog')
  await cashier.getByTestId('measure-display').click()
  await expect(dialog).toBeVisible()
  await cashier.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(cashier.getByTestId('measured')).toContainText('Belum diukur')

  await cashier.getByTestId('measure-display').click()
  await cashier.keyboard.press('ArrowRight')
  await cashier.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(cashier.getByTestId('measured')).toContainText('1 cm = 38 titik')
  await expect(guide).toHaveAttribute('data-step', 'displays')
})

test('the display test: a code that can be read, its edges, its facts and a sound; ends when pressed again or by itself', async ({
  displays,
  launch,
}) => {
  displays.plugIn('1024x768')
  const kasir = await launch({ DISPLAY: displays.display })
  const { cashier, customer } = kasir
  await cashier.keyboard.press('F3')
  const button = cashier.getByTestId('test-display')
  await expect.poll(() => boundsOf(kasir, 'customer')).toMatchObject({ width: 1024, height: 768 })
  await button.click()
  await expect(customer.getByTestId('test-picture')).toBeVisible()
  // It lasts for eight seconds, so the picture comes first.
  const picture = await customer.screenshot()
  await expect(customer.getByRole('heading', { name: /UJI COBA.*Jangan dibayar/ })).toBeVisible()
  await expect(customer.getByTestId('display-facts')).toContainText('1024 × 768 piksel, skala 100 %')
  await expect(cashier.locator('html')).toHaveAttribute('data-last-chime', 'paid')
  await expect(button).toHaveText('Akhiri uji layar')
  const { zbar, jsQr } = decodeQr(picture)
  expect(zbar).toContain('TOKO SIMULASI')
  expect(jsQr).toBe(zbar)
  // Its edge is the display's: nothing of it lies outside, nothing of the display outside of it.
  expect(drawnExtent(picture, ACCENT)).toEqual({ width: 1024, height: 768 })

  await button.click()
  await expect(welcome(kasir)).toBeVisible()
  await expect(button).toHaveText('Uji layar pelanggan')
  await button.click()
  await expect(customer.getByTestId('test-picture')).toBeVisible()
  await expect(welcome(kasir)).toBeVisible()
  await expect(button).toHaveText('Uji layar pelanggan')
})

test('no test picture over a payment, and a payment takes a test picture away', async ({
  displays,
  installation,
  launch,
}) => {
  displays.plugIn('1024x768')
  const kasir = await launch({ DISPLAY: displays.display })
  const { cashier, customer } = kasir
  await cashier.keyboard.press('F3')
  await cashier.getByTestId('test-display').click()
  await expect(customer.getByTestId('test-picture')).toBeVisible()
  await scanAnywhere(kasir, ID)
  await expectEvent(installation, 'payment.qr_shown', ID)
  await expect(customer.getByTestId('test-picture')).toBeHidden()

  await cashier.keyboard.press('F3')
  await cashier.getByTestId('test-display').click()
  await expect(cashier.getByRole('alert').getByText('Masih ada pembayaran di kasir')).toBeVisible()
  await expect(customer.getByText(ID)).toBeVisible()
  await expect(customer.getByTestId('test-picture')).toBeHidden()
})
