import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/counter-test'
import { expectNoBarriersInEitherTheme } from '../support/find-barriers'
import { expectEvent, expectStatus, launchKasir, newInstallation, scan } from '../support/launch-kasir'
import { paymentId } from '../support/payment-ids'

const PAID = 'PID-6001'
const OPEN = 'XID-6002'

test('the history goes out as one file and is found again on another computer, after it was looked at', async ({
  launch,
  installation,
  simulator,
}) => {
  const file = join(installation.folder, 'arsip.sqlite')
  const old = await launch({ KASIR_CHOSEN_FILE: file })
  await scan(old, PAID)
  await expectStatus(old, 'unpaid')
  simulator.pay(paymentId(PAID))
  await expectEvent(installation, 'payment.paid', PAID)
  await scan(old, OPEN)
  await expectStatus(old, 'unpaid')
  await old.cashier.keyboard.press('F3')
  await old.cashier.getByRole('button', { name: 'Simpan arsip' }).click()
  await expect(old.cashier.getByTestId('archive-state')).toContainText('sudah diperiksa')
  await old.close()

  const other = newInstallation({ printer: { kind: 'pdf' } })
  const fresh = await launchKasir(other, simulator.url, { KASIR_CHOSEN_FILE: file })
  await scan(fresh, 'XID-6003')
  await expectStatus(fresh, 'unpaid')
  await fresh.cashier.keyboard.press('F3')
  await fresh.cashier.getByRole('button', { name: 'Pulihkan dari berkas' }).click()
  const sheet = fresh.cashier.getByTestId('checked-archive')
  await expect(sheet).toContainText('Arsip ini utuh')
  await expect(sheet).toContainText('2 pembayaran')
  await expect(sheet).toContainText('1 pembayaran hanya ada di riwayat sekarang')
  await expectNoBarriersInEitherTheme(fresh.cashier)
  // The app that starts by itself afterwards would be out of reach of the test, so the wish alone is made here.
  await fresh.app.evaluate(({ app }) => {
    app.relaunch = () => undefined
  })
  const closed = fresh.app.waitForEvent('close', { timeout: 120_000 })
  await sheet.getByTestId('take-archive').click()
  await closed

  const after = await launchKasir(other, simulator.url)
  await expect(after.cashier.getByTestId('notice')).toContainText('Riwayat diganti dengan arsip')
  await after.cashier.keyboard.press('F2')
  await expect(after.cashier.getByTestId('history-row')).toHaveCount(3)
  await after.cashier.getByTestId('history-search').fill('6001')
  await expect(after.cashier.getByTestId('history-row')).toHaveCount(1)
  await after.cashier.getByTestId('history-row').click()
  await expect(after.cashier.getByTestId('receipt-preview')).toBeVisible()
  expect(readdirSync(other.folder).some((name) => name.includes('.replaced-'))).toBe(true)
  await after.close()
  other.remove()
})

test('a backup of this computer is looked at the same way, and nothing happens when it is not wanted', async ({
  launch,
}) => {
  const first = await launch()
  await scan(first, PAID)
  await expectStatus(first, 'unpaid')
  await first.close()
  const kasir = await launch()
  await kasir.cashier.keyboard.press('F3')
  await kasir.cashier.getByTestId('backups').getByRole('button').first().click()
  const sheet = kasir.cashier.getByTestId('checked-archive')
  await expect(sheet).toContainText('Semua pembayaran sekarang juga ada di arsip ini')
  await sheet.getByRole('button', { name: 'Batal' }).click()
  await expect(sheet).toHaveCount(0)
  await kasir.cashier.keyboard.press('F2')
  await expect(kasir.cashier.getByTestId('history-row')).toHaveCount(1)
})
