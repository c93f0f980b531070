import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/counter-test'
import { expectEvent, expectStatus, scan } from '../support/launch-kasir'
import { paperText } from '../support/paper-text'
import { paymentId } from '../support/payment-ids'

test.use({ settings: { printer: { kind: 'pdf' } } })

test('the technician chooses the network printer and 58 mm paper; the next receipt comes out there', async ({
  kasir,
  simulator,
  printer,
  installation,
}) => {
  const { cashier } = kasir
  await cashier.keyboard.press('F3')
  await cashier.getByLabel('Nama toko').fill('Toko Rahayu')
  await cashier.getByText('Printer jaringan').click()
  await cashier.getByLabel('Alamat printer').fill(printer.host)
  await cashier.getByLabel('Port').fill(String(printer.port))
  await cashier.getByText('58 mm').click()
  await cashier.getByRole('button', { name: 'Simpan pengaturan' }).click()
  await expect(kasir.customer.getByText('Toko Rahayu').first()).toBeVisible()

  await cashier.getByRole('button', { name: 'Cetak halaman uji' }).click()
  await expect.poll(() => printer.jobs.length).toBe(1)

  await cashier.keyboard.press('F1')
  await scan(kasir, 'XID-1001')
  await expectStatus(kasir, 'unpaid')
  simulator.pay(paymentId('XID-1001'))
  await expectEvent(installation, 'receipt.printed', 'XID-1001')
  const [, receipt] = printer.jobs.map(paperText)
  expect(receipt).toContain('Toko Rahayu')
  expect(
    receipt
      ?.split('\n')
      .find((line) => /^─+/.test(line))
      ?.trim(),
  ).toHaveLength(32)
})

test('a receipt as PDF lies in the folder of receipts, named by payment', async ({
  kasir,
  simulator,
  installation,
}) => {
  await scan(kasir, 'XID-1001')
  await expectStatus(kasir, 'unpaid')
  simulator.pay(paymentId('XID-1001'))
  await expectEvent(installation, 'receipt.printed', 'XID-1001')
  const files = readdirSync(join(installation.folder, 'receipts'))
  expect(files).toEqual([expect.stringMatching(/^\d{8}-\d{6} XID-1001 1\.pdf$/)])
})

test('an address that cannot be one is not saved', async ({ kasir }) => {
  const { cashier } = kasir
  await cashier.keyboard.press('F3')
  await cashier.getByText('Printer jaringan').click()
  await cashier.getByLabel('Alamat printer').fill('bukan alamat!')
  await expect(cashier.getByLabel('Alamat printer')).toHaveAttribute('aria-invalid', 'true')
  await cashier.getByText('Berkas PDF', { exact: true }).click()
  await cashier.getByLabel('Nama toko').fill('Toko Rahayu')
  await expect(cashier.getByTestId('save-settings')).toBeEnabled()
  await cashier.getByLabel('Alamat versi baru').fill('https://versi.invalid')
  await expect(cashier.getByLabel('Kunci penerbit')).toHaveAttribute('aria-invalid', 'true')
  await expect(cashier.getByTestId('save-settings')).toBeDisabled()
  await expect(cashier.getByText('Ada isian yang belum benar')).toBeVisible()

  // The guide shows none of these fields, so none of them stands in its way.
  await cashier.getByTestId('open-guide').click()
  await cashier.getByTestId('first-start-next').click()
  await expect(cashier.getByTestId('first-start')).toHaveAttribute('data-step', 'kiriminAja')
})
