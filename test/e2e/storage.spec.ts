import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import Database from 'better-sqlite3'
import { test } from '../support/counter-test'
import { expectEvent, expectStatus, type Installation, type Kasir, scan } from '../support/launch-kasir'
import { paperText } from '../support/paper-text'
import { paymentId } from '../support/payment-ids'
import { refusedStart } from '../support/refused-start'
import { canMountDisks, mountSmallDisk } from '../support/small-disk'

const [KEPT, LOST] = ['XID-8001', 'XID-8002']

const historyIn = ({ folder }: Pick<Installation, 'folder'>): string => join(folder, 'history-sandbox.sqlite')

async function kill({ app }: Kasir): Promise<void> {
  const gone = once(app.process(), 'exit')
  app.process().kill('SIGKILL')
  await gone
}

const counterOf = ({ cashier }: Kasir): Promise<unknown> =>
  cashier.evaluate(async (): Promise<unknown> => window.kasir?.getCounter?.())

test('a damaged history is set aside, its backup restored, and the lost payment asked again: no second receipt', async ({
  installation,
  simulator,
  printer,
  launch,
}) => {
  const first = await launch()
  await scan(first, KEPT)
  await expectStatus(first, 'unpaid')
  await first.close()
  expect(readdirSync(join(installation.folder, 'backups'))).toHaveLength(1)

  const second = await launch()
  await scan(second, LOST)
  await expectStatus(second, 'unpaid')
  simulator.pay(paymentId(LOST))
  await expectEvent(installation, 'receipt.printed', LOST)
  await kill(second)
  writeFileSync(historyIn(installation), 'no database any more')

  const third = await launch()
  await expect
    .poll(() => counterOf(third))
    .toMatchObject({ value: { notices: [{ kind: 'history-restored', askedAgain: 2 }] } })
  await expect(third.cashier.getByTestId('notice')).toHaveAttribute('data-kind', 'history-restored')
  expect(readdirSync(installation.folder).filter((name) => name.includes('.damaged-'))).not.toEqual([])
  await expect
    .poll(() =>
      installation
        .events()
        .filter(({ event, payment_id }) => event === 'payment.paid' && payment_id === LOST),
    )
    .toHaveLength(2)

  await scan(third, LOST)
  await expectStatus(third, 'paid')
  expect(printer.jobs).toHaveLength(1)
  await third.cashier.keyboard.press('F2')
  await third.cashier.getByTestId('history-search').fill(LOST)
  await third.cashier.locator(`[data-testid=history-row][data-payment-id=${LOST}]`).click()
  await third.cashier.getByRole('button', { name: /SALINAN/ }).click()
  await expect.poll(() => printer.jobs.length).toBe(2)
  expect(printer.jobs.map(paperText).map((paper) => paper.includes('SALINAN'))).toEqual([false, true])

  await third.cashier.getByTestId('acknowledge-notice').click()
  await expect(third.cashier.getByTestId('notice')).toBeHidden()
})

test('a second start says that there is a first, and ends', async ({ kasir, installation }) => {
  const { said, code } = await refusedStart(installation, 'is already running')
  expect(said).toContain('sudah berjalan')
  expect(code).toBe(1)
  await expect(kasir.cashier.getByTestId('scan-input')).toBeFocused()
})

test('a second start while the first ends what it prints: that ends in peace, and the program starts anew once', async ({
  kasir,
  installation,
  simulator,
  printer,
}) => {
  // Given a program whose windows are closed and whose printer takes its time
  printer.behave({ kind: 'never-closes', says: 'nothing' })
  await scan(kasir, KEPT)
  simulator.pay(paymentId(KEPT))
  await expect.poll(printer.connections).toBeGreaterThan(0)
  const gone = once(kasir.app.process(), 'exit')
  const asked = join(installation.folder, 'relaunches')
  await kasir.app.evaluate(({ app, BrowserWindow }, file) => {
    // The app that starts by itself afterwards would be out of reach of the test, so that it is asked for is written down.
    app.relaunch = () => process.getBuiltinModule('fs').appendFileSync(file, 'once ')
    const closed = Promise.all(
      BrowserWindow.getAllWindows().map(
        (window) => new Promise<void>((resolve) => window.once('closed', () => resolve())),
      ),
    )
    app.quit()
    return closed.then(() => undefined)
  }, asked)
  // When it is started twice more
  for (const _ of [1, 2]) await refusedStart(installation, 'is already running')
  expect(kasir.app.process().exitCode).toBeNull()
  // Then it ends as it would have, and starts again
  await printer.stop()
  expect(await gone).toEqual([0, null])
  expect(readFileSync(asked, 'utf8')).toBe('once ')
})

test('a history of a newer program is refused in words and left alone', async ({ installation }) => {
  const newer = new Database(join(installation.folder, 'history-simulator.sqlite'))
  newer.pragma('user_version = 9999')
  newer.close()
  await refusedStart(installation, 'was written by a newer Kasir QRIS')
  expect(existsSync(join(installation.folder, 'backups'))).toBe(false)
})

test.describe('a disk of its own', () => {
  test.skip(!canMountDisks, 'only root on Linux may mount one')

  test('full when a payment turns paid: not shown as paid, no receipt; with room again it is, and prints once', async ({
    installation,
    simulator,
    printer,
    launch,
  }) => {
    const disk = mountSmallDisk(64)
    copyFileSync(join(installation.folder, 'settings.json'), join(disk.folder, 'settings.json'))
    try {
      const kasir = await launch({ KASIR_DATA_DIR: disk.folder })
      await scan(kasir, KEPT)
      await expectEvent(installation, 'payment.qr_shown', KEPT)
      disk.fill()
      await expectEvent(installation, 'problem', KEPT)
      simulator.pay(paymentId(KEPT))
      const asked = simulator.requests.length
      await expect.poll(() => simulator.requests.length).toBeGreaterThan(asked + 3)
      await expectStatus(kasir, 'unpaid')
      await expect(kasir.cashier.getByText('history-unwritable')).toBeVisible()
      expect(installation.events().filter(({ event }) => event === 'payment.paid')).toEqual([])
      expect(printer.jobs).toEqual([])

      disk.free()
      await expectStatus(kasir, 'paid')
      await expectEvent(installation, 'receipt.printed', KEPT)
      await kasir.close()
      expect(printer.jobs).toHaveLength(1)
      expect(readdirSync(join(disk.folder, 'backups'))).toHaveLength(1)
    } finally {
      disk.remove()
    }
  })

  test('full while a payment waits: Esc takes it off both screens, and the next scan says what is wrong', async ({
    installation,
    launch,
  }) => {
    const disk = mountSmallDisk(64)
    copyFileSync(join(installation.folder, 'settings.json'), join(disk.folder, 'settings.json'))
    try {
      const kasir = await launch({ KASIR_DATA_DIR: disk.folder })
      await scan(kasir, KEPT)
      await expectEvent(installation, 'payment.qr_shown', KEPT)
      disk.fill()
      await expectEvent(installation, 'problem', KEPT)
      await kasir.cashier.keyboard.press('Escape')
      await expect(kasir.customer.getByTestId('payment-status')).toBeHidden()
      await expect(kasir.cashier.getByTestId('payment-status')).toBeHidden()
      await scan(kasir, LOST)
      await expect(kasir.cashier.getByText('history-unwritable')).toBeVisible()
      await expect(kasir.customer.getByTestId('payment-status')).toBeHidden()
      disk.free()
      await scan(kasir, LOST)
      await expectStatus(kasir, 'unpaid')
      await kasir.close()
    } finally {
      disk.remove()
    }
  })

  test('read-only, or full from the start: refused in words', async () => {
    const disk = mountSmallDisk(4)
    try {
      disk.fill()
      await refusedStart(disk, 'The disk is full')
      disk.free()
      disk.makeReadOnly()
      await refusedStart(disk, 'cannot be written to')
    } finally {
      disk.remove()
    }
  })
})
