import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { test } from '../support/counter-test'
import { launchKasir, newInstallation, scan } from '../support/launch-kasir'
import { paymentId } from '../support/payment-ids'

/** A picture of one colour, as a file that is chosen. */
function photo(
  name: string,
  width: number,
  height: number,
  [red, green, blue]: readonly [number, number, number],
) {
  const png = new PNG({ width, height })
  for (let at = 0; at < png.data.length; at += 4) png.data.set([red, green, blue, 255], at)
  return { name, mimeType: 'image/png', buffer: PNG.sync.write(png) }
}

const openSettings = async (cashier: Page): Promise<void> => {
  await cashier.keyboard.press('F3')
  await expect(cashier.getByLabel('Nama toko')).toBeVisible()
}
const save = (cashier: Page): Promise<void> =>
  cashier.getByRole('button', { name: 'Simpan pengaturan' }).click()

const shownSize = (page: Page, selector: string) =>
  page.locator(selector).evaluate((image) => {
    if (!(image instanceof HTMLImageElement)) throw new Error('no image')
    return { width: image.naturalWidth, height: image.naturalHeight }
  })

test('logo and pictures of the shop greet the customer, give way to a payment, and are there after a restart', async ({
  kasir,
  simulator,
  installation,
}) => {
  // Given a logo and two pictures, one of them larger than any display
  const { cashier, customer } = kasir
  await openSettings(cashier)
  await cashier.getByLabel('Pilih logo…').setInputFiles(photo('logo.png', 300, 200, [14, 90, 92]))
  await cashier.getByLabel('Tambah foto…').setInputFiles(photo('a.png', 4000, 2000, [200, 80, 40]))
  await expect(cashier.getByTestId('shop-pictures').getByRole('listitem')).toHaveCount(1)
  await cashier.getByLabel('Tambah foto…').setInputFiles(photo('b.png', 900, 1200, [40, 80, 200]))
  await expect(cashier.getByTestId('shop-pictures').getByRole('listitem')).toHaveCount(2)
  // When they are saved
  await save(cashier)
  // Then they are on the customer's display, made small enough
  await expect(customer.getByTestId('shop-pictures').locator('img')).toHaveCount(2)
  await expect
    .poll(() => shownSize(customer, '[data-testid=shop-pictures] img >> nth=0'))
    .toEqual({
      width: 1920,
      height: 960,
    })
  await expect.poll(() => shownSize(customer, 'main img')).toEqual({ width: 300, height: 200 })

  // And a payment has the display for itself
  await cashier.keyboard.press('F1')
  await scan(kasir, 'XID-1')
  await expect(customer.getByTestId('payment-status')).toHaveAttribute('data-status', 'unpaid')
  await expect(customer.locator('img')).toHaveCount(0)

  // And a restart keeps what is used, and only that
  simulator.pay(paymentId('XID-1'))
  await kasir.close()
  const again = await launchKasir(installation, simulator.url)
  await again.cashier.keyboard.press('F3')
  await again.cashier.getByRole('button', { name: 'Hapus foto 1' }).click()
  await save(again.cashier)
  await expect(again.cashier.getByText('Pengaturan tersimpan')).toBeVisible()
  await again.close()
  const last = await launchKasir(installation, simulator.url)
  expect(readdirSync(join(installation.folder, 'pictures'))).toHaveLength(2)
  await last.close()
})

test('what is no picture is refused in words, and changes nothing', async ({ kasir }) => {
  await openSettings(kasir.cashier)
  await kasir.cashier.getByLabel('Pilih logo…').setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from('<svg onload="alert(1)"/>'),
  })
  await expect(kasir.cashier.getByText('Gambar ini tidak dapat dipakai')).toBeVisible()
  await expect(kasir.cashier.getByTestId('shop-logo').locator('img')).toHaveCount(0)
})

test.describe('the key is tried before it is saved', () => {
  test('one that is taken, and one that is not', async ({ kasir, simulator }) => {
    const { cashier } = kasir
    await openSettings(cashier)
    await cashier.getByTestId('api-key').fill('kunci-baru')
    await cashier.getByTestId('try-api-key').click()
    await expect(cashier.getByTestId('key-trial')).toBeVisible()
    expect(simulator.requests.map(({ paymentId: asked }) => asked)).toEqual(['UJI-KUNCI-KASIR'])
    // What was said of one key is not said of another.
    await cashier.getByTestId('api-key').fill('kunci-lain')
    await expect(cashier.getByTestId('key-trial')).toHaveCount(0)

    simulator.answerNext('UJI-KUNCI-KASIR', {
      kind: 'bytes',
      status: 401,
      headers: { 'Content-Type': 'application/json' },
      body: '{"status":false,"text":"Unauthorized"}',
    })
    await cashier.getByTestId('try-api-key').click()
    await expect(cashier.getByText('api-key-rejected')).toBeVisible()
    await expect(cashier.getByTestId('key-trial')).toHaveCount(0)
    await cashier.getByTestId('api-key').fill('kunci-ketiga')
    await expect(cashier.getByText('api-key-rejected')).toHaveCount(0)
  })

  test('nothing listens: said in words', async () => {
    const installation = newInstallation()
    // Port 9 (discard) is closed on any machine that is not a museum.
    const kasir = await launchKasir(installation, 'http://127.0.0.1:9')
    await openSettings(kasir.cashier)
    await kasir.cashier.getByTestId('try-api-key').click()
    await expect(kasir.cashier.getByText('api-unreachable')).toBeVisible()
    await kasir.close()
    installation.remove()
  })
})
