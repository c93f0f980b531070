import { expect } from '@playwright/test'
import { test } from '../support/counter-test'
import { expectEvent, expectStatus, type Kasir, scan } from '../support/launch-kasir'
import { paperText } from '../support/paper-text'
import { paymentId } from '../support/payment-ids'

const FIRST = 'XID-1001'
const SECOND = 'XID-1002'

const paperRows = ({ cashier }: Kasir) => cashier.getByTestId('paper-row')
const printJob = ({ cashier }: Kasir) => cashier.getByTestId('print-job').first()

test('a printer that dies in the middle: nothing prints again in silence, the cashier is asked and a copy says so', async ({
  kasir,
  simulator,
  printer,
}) => {
  // Given a receipt that broke off
  printer.behave({ kind: 'dies', afterBytes: 1 })
  await scan(kasir, FIRST)
  await expectStatus(kasir, 'unpaid')
  simulator.pay(paymentId(FIRST))
  await expectStatus(kasir, 'paid')
  await expect(printJob(kasir)).toHaveAttribute('data-state', 'uncertain')
  printer.behave({ kind: 'prints' })

  // When the next customer is served, the doubt stays in sight
  await scan(kasir, SECOND)
  await expectStatus(kasir, 'unpaid')
  await expect(paperRows(kasir)).toHaveAttribute('data-payment-id', FIRST)
  expect(printer.jobs).toHaveLength(0)
  await scan(kasir, FIRST)
  await expect(kasir.cashier.getByText(/Sudah lunas .* struk mungkin tercetak/)).toBeVisible()
  await scan(kasir, SECOND)

  // Then the cashier has it printed again: marked as a copy, and the doubt is gone
  await kasir.cashier.getByTestId('print-again').click()
  await expect.poll(() => printer.jobs.length).toBe(1)
  expect(paperText(printer.jobs[0] ?? Buffer.of())).toContain('SALINAN 1')
  await expect(paperRows(kasir)).toHaveCount(0)
})

test('the cashier saw the paper: nothing prints, and after a restart nobody is asked again', async ({
  launch,
  simulator,
  printer,
}) => {
  printer.behave({ kind: 'dies', afterBytes: 1 })
  const kasir = await launch()
  await scan(kasir, FIRST)
  await expectStatus(kasir, 'unpaid')
  simulator.pay(paymentId(FIRST))
  await expect(printJob(kasir)).toHaveAttribute('data-state', 'uncertain')
  printer.behave({ kind: 'prints' })
  await kasir.cashier.getByTestId('paper-came-out').click()
  await expect(kasir.cashier.getByTestId('paper-came-out')).toHaveCount(0)
  await expect(printJob(kasir)).toContainText('kertas sudah dilihat')
  await kasir.close()

  const again = await launch()
  await expect(printJob(again)).toContainText('kertas sudah dilihat')
  await expect(again.cashier.getByTestId('paper-came-out')).toHaveCount(0)
  // And whoever scans it once more is told that it has its receipt.
  await scan(again, FIRST)
  await expect(again.cashier.getByText(/Sudah lunas .* struk tercetak 1×/)).toBeVisible()
  await expect(again.cashier.getByTestId('last-paid-row')).toContainText('tercetak 1×')
  expect(printer.jobs).toHaveLength(0)
})

test('a printer that is off: the receipt waits through a restart, in sight, and comes once by itself', async ({
  launch,
  simulator,
  printer,
  installation,
}) => {
  const kasir = await launch()
  await printer.stop()
  await scan(kasir, FIRST)
  await expectStatus(kasir, 'unpaid')
  simulator.pay(paymentId(FIRST))
  await expectStatus(kasir, 'paid')
  await expect(printJob(kasir)).toContainText('Printer tidak terhubung')
  await scan(kasir, SECOND)
  await expect(paperRows(kasir)).toHaveAttribute('data-payment-id', FIRST)
  await expect(kasir.cashier.getByTestId('health-printer')).toHaveAttribute('data-state', 'attention')
  await kasir.close()

  await printer.start()
  const again = await launch()
  await expectEvent(installation, 'receipt.printed', FIRST)
  await expect(paperRows(again)).toHaveCount(0)
  expect(printer.jobs).toHaveLength(1)
  expect(paperText(printer.jobs[0] ?? Buffer.of())).not.toContain('SALINAN')
})

const payFirst = async (kasir: Kasir, simulator: { pay: (id: ReturnType<typeof paymentId>) => unknown }) => {
  await scan(kasir, FIRST)
  await expectStatus(kasir, 'unpaid')
  simulator.pay(paymentId(FIRST))
  await expectStatus(kasir, 'paid')
}

for (const [because, said] of [
  ['paper-out', 'Kertas printer habis'],
  ['cover-open', 'Tutup printer terbuka'],
  ['offline', 'Printer sedang tidak siap'],
] as const) {
  test(`a printer that says ${because}: the receipt waits in sight and comes once by itself`, async ({
    kasir,
    simulator,
    printer,
    installation,
  }) => {
    printer.behave({ kind: 'refuses', because })
    await payFirst(kasir, simulator)
    await expect(printJob(kasir)).toHaveAttribute('data-state', 'waiting')
    await expect(printJob(kasir)).toContainText(said)
    await expect(kasir.cashier.getByTestId('health-printer')).toHaveAttribute('data-state', 'attention')
    expect(printer.lostBytes()).toBe(0)

    printer.behave({ kind: 'prints' })
    await expectEvent(installation, 'receipt.printed', FIRST)
    await expect(printJob(kasir)).toHaveAttribute('data-state', 'printed')
    expect(printer.jobs).toHaveLength(1)
    expect(paperText(printer.jobs[0] ?? Buffer.of())).not.toContain('SALINAN')
  })
}

test('paper that runs out in the middle: says so, nothing prints again in silence, the copy is marked', async ({
  kasir,
  simulator,
  printer,
}) => {
  printer.behave({ kind: 'stops', afterBytes: 500, because: 'paper-out' })
  await payFirst(kasir, simulator)
  await expect(printJob(kasir)).toHaveAttribute('data-state', 'uncertain')
  await expect(printJob(kasir)).toContainText('Kertas habis di tengah cetakan')
  printer.behave({ kind: 'prints' })
  await kasir.cashier.getByTestId('print-again').click()
  await expect.poll(() => printer.jobs.length).toBe(1)
  expect(paperText(printer.jobs[0] ?? Buffer.of())).toContain('SALINAN 1')
})

test('a printer that hangs up before it takes anything got nothing; the receipt comes once when it does', async ({
  kasir,
  simulator,
  printer,
  installation,
}) => {
  printer.behave({ kind: 'closes-early' })
  await payFirst(kasir, simulator)
  await expect(printJob(kasir)).toContainText('Printer tidak terhubung')
  printer.behave({ kind: 'prints' })
  await expectEvent(installation, 'receipt.printed', FIRST)
  expect(printer.jobs).toHaveLength(1)
})

for (const [what, behaviour] of [
  ['never hangs up', { kind: 'never-closes' }],
  ['says nothing', { kind: 'prints', says: 'nothing' }],
  ['is slow', { kind: 'prints-slowly', pauseMs: 300 }],
] as const) {
  test(`a printer that ${what} prints once, and that is known`, async ({
    kasir,
    simulator,
    printer,
    installation,
  }) => {
    printer.behave(behaviour)
    await payFirst(kasir, simulator)
    await expectEvent(installation, 'receipt.printed', FIRST)
    await expect(printJob(kasir)).toHaveAttribute('data-state', 'printed')
    expect(printer.jobs).toHaveLength(1)
  })
}
