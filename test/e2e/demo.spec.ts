import { expect, test } from '@playwright/test'
import { decodeQr } from '../support/decode-qr'
import { expectEvent, expectStatus, launchKasir, newInstallation, scan } from '../support/launch-kasir'

test('without a key the app is a demonstration, says so on both windows, and its code is nobody’s', async () => {
  const installation = newInstallation()
  const kasir = await launchKasir(installation, null)
  try {
    for (const page of [kasir.cashier, kasir.customer])
      await expect(page.getByText(/MODE DEMO/)).toBeVisible()
    await scan(kasir, 'XID-1001')
    await expectEvent(installation, 'payment.qr_shown', 'XID-1001')
    await expect(kasir.customer.getByText(/TIDAK BISA DIBAYAR/i).first()).toBeVisible()
    const { zbar, jsQr } = decodeQr(await kasir.customer.screenshot())
    expect(zbar).toContain('5913TOKO SIMULASI')
    expect(jsQr).toBe(zbar)
    await expectStatus(kasir, 'unpaid')
    await kasir.cashier.keyboard.press('F9')
    await expectStatus(kasir, 'paid')
    await expectEvent(installation, 'receipt.printed', 'XID-1001')
  } finally {
    await kasir.close()
    installation.remove()
  }
})
