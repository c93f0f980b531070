import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/counter-test'
import { scanAnywhere } from '../support/fast-keys'
import { expectEvent } from '../support/launch-kasir'

const ID = 'xid-1001'

test('a scan into the history’s search opens the payment and leaves the search as it was', async ({
  kasir,
  installation,
}) => {
  const { cashier } = kasir
  await cashier.keyboard.press('F2')
  const search = cashier.getByTestId('history-search')
  await search.fill('toko')
  await search.evaluate((field: HTMLInputElement) => {
    document.documentElement.dataset['typed'] = ''
    field.addEventListener('input', () => {
      document.documentElement.dataset['typed'] = field.value
    })
  })
  await scanAnywhere(kasir, ID)
  await expect(cashier.getByTestId('payment-id')).toHaveText(/1001/)
  await expectEvent(installation, 'payment.opened')
  // One key may pass before it is clear what it is; what was in the field is back before the field goes.
  await expect(cashier.locator('html')).toHaveAttribute('data-typed', 'toko')
})

for (const end of ['Enter', 'Tab'] as const) {
  test(`a scan that ends with ${end} into a settings field changes nothing there`, async ({
    kasir,
    installation,
  }) => {
    const { cashier } = kasir
    await cashier.keyboard.press('F3')
    await cashier.getByLabel('Nama toko').focus()
    await scanAnywhere(kasir, ID, end)
    await expectEvent(installation, 'payment.opened')
    await expect(cashier.getByTestId('payment-id')).toHaveText(/1001/)
    await cashier.keyboard.press('F3')
    await expect(cashier.getByLabel('Nama toko')).toHaveValue('Toko Saya')
  })
}

for (const end of ['Enter', 'Tab'] as const) {
  test(`in the scan field a scan that ends with ${end} is one, without what the scanner adds, right after another key`, async ({
    launch,
    installation,
  }) => {
    const settings = JSON.parse(readFileSync(join(installation.folder, 'settings.json'), 'utf8'))
    const scanner = { slowestKeyMs: 100, prefix: ']c1', suffix: '' }
    writeFileSync(join(installation.folder, 'settings.json'), JSON.stringify({ ...settings, scanner }))
    const kasir = await launch()
    const { cashier } = kasir
    await expect(cashier.getByTestId('scan-input')).toBeFocused()
    await cashier.keyboard.press('Escape')
    await scanAnywhere(kasir, `]c1${ID}`, end)
    await expect(cashier.getByTestId('payment-id')).toHaveText(ID)
    await expect(cashier.getByTestId('scan-input')).toHaveValue('')
    await expect(cashier.getByTestId('scan-input')).toBeFocused()
    await expectEvent(installation, 'payment.qr_shown', ID)
    // Once more, and with an Enter too many: the same payment, still on the customer's display, and nothing refused.
    await scanAnywhere(kasir, `]c1${ID}`, end)
    await cashier.keyboard.press('Enter')
    await expect
      .poll(() => installation.events().filter(({ event }) => event === 'payment.opened'))
      .toHaveLength(2)
    await expect(cashier.getByText('Tampil di layar pelanggan')).toBeVisible()
    await expect(cashier.getByTestId('scan-refused')).toHaveCount(0)
  })
}

test('a scan takes nothing from settings that are being filled in: they are there when one comes back', async ({
  kasir,
}) => {
  const { cashier } = kasir
  await cashier.keyboard.press('F3')
  await cashier.getByLabel('Nama toko').fill('Toko Rahayu')
  await cashier.getByLabel('Nama toko').blur()
  await scanAnywhere(kasir, ID)
  await expect(cashier.getByTestId('payment-id')).toHaveText(ID)
  await cashier.keyboard.press('F3')
  await expect(cashier.getByLabel('Nama toko')).toHaveValue('Toko Rahayu')
  await expect(cashier.getByText('Ada perubahan yang belum disimpan')).toBeVisible()
  await cashier.getByTestId('save-settings').click()
  await expect(cashier.getByText('Pengaturan tersimpan.')).toBeVisible()
})

test('a scan with the focus on a button presses nothing and opens the payment', async ({ kasir }) => {
  const { cashier } = kasir
  await cashier.getByTestId('tab-settings').focus()
  await scanAnywhere(kasir, ID)
  await expect(cashier.getByTestId('payment-id')).toHaveText(/1001/)
  await expect(cashier.getByTestId('scan-input')).toHaveValue('')
  await cashier.getByTestId('tab-history').focus()
  await scanAnywhere(kasir, 'pid-2002')
  await expect(cashier.getByTestId('payment-id')).toHaveText(/2002/)
})

test('a scan over the list of keys closes it and opens the payment', async ({ kasir }) => {
  const { cashier } = kasir
  await cashier.getByTestId('show-keys').click()
  await expect(cashier.getByTestId('key-list')).toBeVisible()
  await scanAnywhere(kasir, ID)
  await expect(cashier.getByTestId('payment-id')).toHaveText(/1001/)
  await expect(cashier.getByTestId('key-list')).toBeHidden()
})

test('what a person types stays where it is typed', async ({ kasir, installation }) => {
  const { cashier } = kasir
  await cashier.keyboard.press('F2')
  const search = cashier.getByTestId('history-search')
  await search.pressSequentially('Toko Budi?', { delay: 120 })
  await cashier.keyboard.press('Enter')
  await expect(search).toHaveValue('Toko Budi?')
  await expect(cashier.getByTestId('key-list')).toBeHidden()
  // Fast fingers without Enter: everything arrives, in order.
  await search.fill('')
  await search.pressSequentially('asdfghjkl')
  await expect(search).toHaveValue('asdfghjkl')
  expect(installation.events().some(({ event }) => event === 'payment.opened')).toBe(false)
})
