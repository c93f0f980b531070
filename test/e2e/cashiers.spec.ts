import { expect } from '@playwright/test'
import { test } from '../support/counter-test'
import { scanAnywhere } from '../support/fast-keys'
import { expectStatus, type Kasir, scan } from '../support/launch-kasir'
import { expectNoBarriersInEitherTheme } from '../support/find-barriers'
import { paymentId } from '../support/payment-ids'

async function addCashier({ cashier }: Kasir, name: string, role: string, pin: string) {
  await cashier.getByTestId('add-cashier').click()
  const form = cashier.getByTestId('cashier-form')
  await form.getByLabel('Nama').fill(name)
  await form.getByLabel(role, { exact: true }).check()
  await form.getByLabel('PIN baru').fill(pin)
  await form.getByRole('button', { name: 'Simpan' }).click()
  await expect(cashier.getByTestId('cashiers')).toContainText(name)
}

async function signIn({ cashier }: Kasir, name: string, pin: string) {
  await cashier.getByLabel(name, { exact: true }).check()
  await cashier.getByTestId('pin').fill(pin)
  await cashier.keyboard.press('Enter')
}

test('with PINs a cashier takes payments, the owner opens the settings, and the list says who did what', async ({
  launch,
  simulator,
}) => {
  const first = await launch()
  await first.cashier.keyboard.press('F3')
  await addCashier(first, 'Sari', 'Pemilik', '482913')
  await addCashier(first, 'Budi', 'Kasir', '7070')
  await first.cashier.getByLabel('Wajib PIN').click()
  await expect(first.cashier.getByTestId('locked')).toBeVisible()
  await first.close()

  const kasir = await launch()
  const { cashier } = kasir
  await expect(cashier.getByTestId('locked')).toBeVisible()
  await expectNoBarriersInEitherTheme(cashier)
  // A scan opens nothing here, and says so for as long as that is true.
  await scanAnywhere(kasir, 'XID-1001')
  await expect(cashier.getByTestId('scan-refused')).toContainText('Kasir terkunci')
  await signIn(kasir, 'Budi', '7071')
  await expect(cashier.getByText('PIN salah.')).toBeVisible()
  await signIn(kasir, 'Budi', '7070')
  await expect(cashier.getByTestId('scan-input')).toBeFocused()
  await expect(cashier.getByTestId('scan-refused')).toHaveCount(0)

  await scan(kasir, 'XID-1001')
  await expectStatus(kasir, 'unpaid')
  simulator.pay(paymentId('XID-1001'))
  await expectStatus(kasir, 'paid')
  await cashier.keyboard.press('F6')

  await cashier.clock.install()
  await cashier.keyboard.press('F3')
  const door = cashier.getByTestId('pin-dialog')
  await expect(door).toBeVisible()
  // A customer comes first: the question about the owner makes room.
  await scanAnywhere(kasir, 'xid-2002')
  await expect(cashier.getByTestId('payment-id')).toHaveText('xid-2002')
  await expect(door).toBeHidden()
  await cashier.keyboard.press('F3')
  await expect(door).toBeVisible()
  await expectNoBarriersInEitherTheme(cashier)
  await door.getByTestId('pin').fill('7070')
  await cashier.keyboard.press('Enter')
  await expect(door.getByText('PIN salah.')).toBeVisible()
  await door.getByTestId('pin').fill('482913')
  await cashier.keyboard.press('Enter')
  await expect(door).toBeHidden()
  await cashier.getByTestId('show-audit').click()
  const audit = cashier.getByTestId('audit')
  await expectNoBarriersInEitherTheme(cashier)
  await expect(audit).toContainText('Struk dicetak ulang · XID-1001')
  await expect(audit.getByRole('listitem').filter({ hasText: 'dicetak ulang' })).toContainText('Budi')
  await expect(audit.getByRole('listitem').filter({ hasText: 'Akses pemilik' })).toContainText('Sari')

  // What main refuses is refused whatever the window shows.
  await cashier.getByTestId('close-owners-door').click()
  // What the settings look up by themselves rings at nobody's door.
  await cashier.clock.fastForward(3000)
  expect(await cashier.evaluate(() => window.kasir?.['findPrinters']?.())).toMatchObject({
    problem: { code: 'owner-needed' },
  })
  await expect(door).toBeHidden()
  const asked = await cashier.evaluate(() =>
    window.kasir?.['saveApiKey']?.({ apiKey: 'x', passphrase: null }),
  )
  expect(asked).toMatchObject({ ok: false, problem: { code: 'owner-needed' } })

  await cashier.keyboard.press('F2')
  await cashier.getByRole('combobox', { name: 'Kasir' }).selectOption('Budi')
  await expect(cashier.getByTestId('history-row')).toHaveCount(2)
  await cashier.getByTestId('person').click()
  await expect(cashier.getByTestId('locked')).toBeVisible()
  const locked = await cashier.evaluate(() => window.kasir?.['openPayment']?.({ scanned: 'XID-1002' }))
  expect(locked).toMatchObject({ ok: false, problem: { code: 'sign-in-needed' } })
})

test('when the owner’s door closes, by time or by hand, what only the owner may see leaves the screen', async ({
  kasir,
}) => {
  const { cashier } = kasir
  await cashier.keyboard.press('F3')
  await addCashier(kasir, 'Sari', 'Pemilik', '482913')
  await addCashier(kasir, 'Dewi', 'Pemilik', '559120')
  await addCashier(kasir, 'Budi', 'Kasir', '7070')
  await cashier.getByLabel('Wajib PIN').click()
  await signIn(kasir, 'Budi', '7070')
  const openDoor = async () => {
    const dialog = cashier.getByTestId('pin-dialog')
    // The PIN can be typed at once, though there is a choice of owners before it.
    await expect(dialog.getByTestId('pin')).toBeFocused()
    await dialog.getByLabel('Sari').check()
    await dialog.getByTestId('pin').fill('482913')
    await cashier.keyboard.press('Enter')
    await expect(cashier.getByTestId('close-owners-door')).toBeVisible()
  }
  // What the clock in main does; the windows hear the same of both.
  const closeDoor = () => cashier.evaluate(() => window.kasir?.closeOwnerDoor?.())

  await cashier.keyboard.press('Alt+L')
  await openDoor()
  await expect(cashier.getByTestId('report-table')).toBeVisible()
  await closeDoor()
  await expect(cashier.getByTestId('reports-screen')).toHaveCount(0)
  await expect(cashier.getByTestId('scan-input')).toBeVisible()

  await cashier.keyboard.press('F3')
  await openDoor()
  await cashier.getByTestId('show-audit').click()
  await expect(cashier.getByTestId('audit')).toBeVisible()
  await closeDoor()
  await expect(cashier.getByTestId('audit')).toHaveCount(0)
  // The settings stay as somebody was changing them; to look again the owner is asked again.
  await cashier.getByTestId('show-audit').click()
  await openDoor()
  await expect(cashier.getByTestId('audit')).toBeVisible()
})
