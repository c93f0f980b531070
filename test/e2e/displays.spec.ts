import { expect } from '@playwright/test'
import { decodeQr } from '../support/decode-qr'
import { boundsOf, test } from '../support/displays-test'
import { expectEvent, type Kasir, scan } from '../support/launch-kasir'
import { canHaveTwoDisplays } from '../support/two-displays'

const rightEdgeOf = async (kasir: Kasir, role: 'cashier' | 'customer'): Promise<number> => {
  const { x = 0, width = 0 } = await boundsOf(kasir, role)
  return x + width
}

test.skip(!canHaveTwoDisplays, 'two real displays need Xorg and root')

test('the customer’s window fills the second display, comes back when it is unplugged, and returns', async ({
  displays,
  installation,
  launch,
}) => {
  displays.plugIn('1024x768')
  const kasir = await launch({ DISPLAY: displays.display })
  await scan(kasir, 'XID-1001')
  await expectEvent(installation, 'payment.qr_shown', 'XID-1001')
  const onSecond = { x: 1366, y: 0, width: 1024, height: 768, visible: true }
  await expect.poll(() => boundsOf(kasir, 'customer')).toEqual(onSecond)

  displays.unplug()
  await expectEvent(installation, 'display.changed')
  // Side by side on what is left: the code is beside the cashier's work, not over it.
  const gapBetween = async (): Promise<number> => {
    const [cashier, customer] = [await boundsOf(kasir, 'cashier'), await boundsOf(kasir, 'customer')]
    return (customer.x ?? 0) - (cashier.x ?? 0) - (cashier.width ?? 0)
  }
  await expect.poll(async () => (await boundsOf(kasir, 'customer')).x ?? 0).toBeLessThan(1366)
  await expect.poll(gapBetween).toBeGreaterThanOrEqual(0)
  await expect(kasir.customer.getByTestId('qris-code')).toBeVisible()

  displays.plugIn('1024x768')
  await expect.poll(() => boundsOf(kasir, 'customer')).toEqual(onSecond)
  await expect(kasir.customer.getByText('XID-1001')).toBeVisible()
})

test('the resolution of either display changes: each window fills what is its own, and the code is painted anew', async ({
  displays,
  installation,
  launch,
}) => {
  displays.plugIn('1024x768')
  const kasir = await launch({ DISPLAY: displays.display })
  await scan(kasir, 'XID-1001')
  await expectEvent(installation, 'payment.qr_shown', 'XID-1001')

  displays.plugIn('800x600')
  await expect
    .poll(() => boundsOf(kasir, 'customer'))
    .toEqual({ x: 1366, y: 0, width: 800, height: 600, visible: true })

  displays.resizeFirst('1024x768')
  await expect
    .poll(() => boundsOf(kasir, 'customer'))
    .toEqual({ x: 1024, y: 0, width: 800, height: 600, visible: true })
  await expect.poll(() => rightEdgeOf(kasir, 'cashier')).toBeLessThanOrEqual(1024)
  await expect.poll(async () => decodeQr(await kasir.customer.screenshot()).zbar).toContain('TOKO SIMULASI')
})

test('the other display becomes the primary one: the windows change places, and a chosen display stays chosen', async ({
  displays,
  installation,
  launch,
}) => {
  displays.plugIn('1024x768')
  const kasir = await launch({ DISPLAY: displays.display })
  await scan(kasir, 'XID-1001')
  await expectEvent(installation, 'payment.qr_shown', 'XID-1001')
  await expect.poll(async () => (await boundsOf(kasir, 'customer')).x).toBe(1366)

  displays.makePrimary('second')
  await expect
    .poll(() => boundsOf(kasir, 'customer'))
    .toEqual({ x: 0, y: 0, width: 1366, height: 768, visible: true })
  await expect.poll(async () => (await boundsOf(kasir, 'cashier')).x ?? 0).toBeGreaterThanOrEqual(1366)
  await expect(kasir.customer.getByTestId('qris-code')).toBeVisible()

  // The technician says which one is the customer's: from now on the primary one does not matter.
  await kasir.cashier.keyboard.press('F3')
  await kasir.cashier.getByRole('radio', { name: /1366 × 768/ }).check()
  await kasir.cashier.getByTestId('save-settings').click()
  await expect(kasir.cashier.getByText('Pengaturan tersimpan.')).toBeVisible()
  const changes = () => installation.events().filter(({ event }) => event === 'display.changed').length
  const before = changes()
  displays.makePrimary('first')
  await expect.poll(changes).toBeGreaterThan(before)
  await expect.poll(async () => (await boundsOf(kasir, 'customer')).x).toBe(0)
  await expect.poll(async () => (await boundsOf(kasir, 'cashier')).x ?? 0).toBeGreaterThanOrEqual(1366)
})

test('mirrored displays: the code stands beside the cashier’s work, and in it, never over it', async ({
  displays,
  installation,
  launch,
}) => {
  displays.plugIn('1024x768')
  const kasir = await launch({ DISPLAY: displays.display })
  await scan(kasir, 'XID-1001')
  await expectEvent(installation, 'payment.qr_shown', 'XID-1001')

  displays.mirror()
  await expect
    .poll(async () => ((await boundsOf(kasir, 'customer')).x ?? 0) - (await rightEdgeOf(kasir, 'cashier')))
    .toBeGreaterThanOrEqual(0)
  await expect.poll(() => rightEdgeOf(kasir, 'customer')).toBeLessThanOrEqual(1366)
  await expect(kasir.cashier.getByTestId('qris-code')).toBeVisible()
})

/** A hundred take a minute or so; `KASIR_PLUG_CYCLES` makes them fewer or more. */
const cycles = Number(process.env['KASIR_PLUG_CYCLES'] ?? 100)

test(`unplugged and plugged in ${cycles} times in a row, the code is always where it belongs`, async ({
  displays,
  installation,
  launch,
}) => {
  test.setTimeout(60_000 + cycles * 4000)
  displays.plugIn('1024x768')
  const kasir = await launch({ DISPLAY: displays.display })
  await scan(kasir, 'XID-1001')
  await expectEvent(installation, 'payment.qr_shown', 'XID-1001')
  const widthOf = async () => (await boundsOf(kasir, 'customer')).width
  for (let cycle = 0; cycle < cycles; cycle++) {
    displays.unplug()
    await expect.poll(async () => (await boundsOf(kasir, 'customer')).x ?? 0).toBeLessThan(1366)
    // Another display than the one before: its size must not be remembered.
    const size = cycle % 2 === 0 ? '800x600' : '1024x768'
    displays.plugIn(size)
    await expect.poll(widthOf).toBe(Number.parseInt(size, 10))
    await expect.poll(async () => (await boundsOf(kasir, 'customer')).x).toBe(1366)
    await expect(kasir.customer.getByTestId('qris-code')).toBeVisible()
  }
  const { zbar } = decodeQr(await kasir.customer.screenshot())
  expect(zbar).toContain('TOKO SIMULASI')
})
