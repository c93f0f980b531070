import { expect } from '@playwright/test'
import { test } from '../support/counter-test'
import { expectNoBarriersInEitherTheme } from '../support/find-barriers'
import { expectEvent, expectStatus, type Kasir, scan } from '../support/launch-kasir'
import { paperText } from '../support/paper-text'
import { paymentId } from '../support/payment-ids'

const PAID = 'PID-4001'
const OPEN = 'XID-4002'

const sure = async ({ cashier }: Kasir) => cashier.getByTestId('sure').click()

async function openShift({ cashier }: Kasir, name: string, float: string) {
  await cashier.keyboard.press('Alt+S')
  const form = cashier.getByTestId('shift-form')
  await expect(form.getByLabel('Nama kasir')).toBeFocused()
  await cashier.keyboard.type(name, { delay: 60 })
  await form.getByLabel(/Uang awal/).fill(float)
  await cashier.keyboard.press('Enter')
  await expect(cashier.getByTestId('open-shift')).toContainText(name)
}

test('a shift from its opening to the day’s end: X and Z on paper, kept through a restart, copies marked', async ({
  launch,
  simulator,
  printer,
  installation,
}) => {
  // Given an open shift with one payment paid and one open
  const first = await launch()
  // As people here write it, and as it is pasted.
  await openShift(first, 'Sari', '200.000')
  await first.cashier.keyboard.press('F1')
  await scan(first, PAID)
  await expectStatus(first, 'unpaid')
  simulator.pay(paymentId(PAID))
  await expectEvent(installation, 'receipt.printed', PAID)
  await scan(first, OPEN)
  await expectStatus(first, 'unpaid')

  // When an X report is printed, it says so, and the shift goes on
  await first.cashier.keyboard.press('Alt+S')
  const received = first.cashier.getByTestId('shift-received')
  await expect(received).not.toContainText('Rp\u00a00')
  await expectNoBarriersInEitherTheme(first.cashier)
  await first.cashier.keyboard.press('F6')
  await expect.poll(() => printer.jobs.length).toBe(2)
  const x = paperText(printer.jobs[1] ?? Buffer.of())
  expect(x).toContain('LAPORAN X')
  expect(x).toContain('Shift masih berjalan')
  expect(x).toMatch(/Uang awal +Rp 200\.000/)
  expect(x).toContain((await received.innerText()).replaceAll('\u00a0', ' '))
  expect(x).toContain(OPEN)
  await expect(first.cashier.getByTestId('report-preview')).toBeVisible()
  await first.close()

  // Then, after a restart, the same shift is closed, and what is open is carried over
  const again = await launch()
  const { cashier } = again
  await cashier.keyboard.press('Alt+S')
  await expect(cashier.getByTestId('open-shift')).toContainText('Sari')
  await cashier.keyboard.press('F8')
  await expect(cashier.getByText(/1 pembayaran masih terbuka/)).toBeVisible()
  await sure(again)
  await expect.poll(() => printer.jobs.length).toBe(3)
  const z = paperText(printer.jobs[2] ?? Buffer.of())
  expect(z).toContain('LAPORAN Z 1')
  expect(z).toContain('MASIH TERBUKA (1)')
  expect(z).toContain('masuk shift berikutnya')

  // And the day is closed once, with a report of its own
  await cashier.getByTestId('close-day').click()
  await sure(again)
  await expect.poll(() => printer.jobs.length).toBe(4)
  expect(paperText(printer.jobs[3] ?? Buffer.of())).toContain('LAPORAN Z HARIAN 1')
  await expect(cashier.getByTestId('close-day')).toHaveCount(0)
  await expect(cashier.getByText(/shift baru masuk hari berikutnya/)).toBeVisible()

  // And the kept Z prints again as a copy
  await cashier.keyboard.press('Escape')
  await cashier
    .getByTestId('reports')
    .getByRole('button', { name: /^Z, shift 1/ })
    .click()
  await expectNoBarriersInEitherTheme(cashier)
  await cashier.getByRole('button', { name: /SALINAN/ }).click()
  await expect.poll(() => printer.jobs.length).toBe(5)
  const copy = paperText(printer.jobs[4] ?? Buffer.of())
  expect(copy).toContain('SALINAN 1')
  expect(copy).toContain('LAPORAN Z 1')

  // And what people did is on record
  await cashier.keyboard.press('F3')
  await cashier.getByTestId('show-audit').click()
  const audit = cashier.getByTestId('audit')
  for (const done of ['Shift dibuka', 'Shift ditutup', 'Hari ditutup', 'Laporan dicetak'])
    await expect(audit).toContainText(done)
})

test('a report whose printer died waits in sight, and prints again as a copy only when asked', async ({
  kasir,
  printer,
}) => {
  await openShift(kasir, 'Budi', '')
  printer.behave({ kind: 'dies', afterBytes: 1 })
  await kasir.cashier.keyboard.press('F6')
  const panel = kasir.cashier.getByTestId('report-panel')
  await expect(panel.getByTestId('print-job')).toHaveAttribute('data-state', 'uncertain')
  printer.behave({ kind: 'prints' })
  await kasir.cashier.keyboard.press('F1')
  await expect(kasir.cashier.getByTestId('paper-row')).toContainText('Laporan')
  await kasir.cashier.getByTestId('print-again').click()
  await expect.poll(() => printer.jobs.length).toBe(1)
  expect(paperText(printer.jobs[0] ?? Buffer.of())).toContain('SALINAN 1')
  await expect(kasir.cashier.getByTestId('paper-row')).toHaveCount(0)
})
