import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { PNG } from 'pngjs'
import type { PrinterSettings } from '../../shared/settings'
import { test as counterTest } from '../support/counter-test'
import { type PrivateCups, startPrivateCups, whyNoCups } from '../support/cups/private-cups'
import { startDevicePrinter } from '../support/device-printer'
import { expectEvent, expectStatus, type Installation, type Kasir, scan } from '../support/launch-kasir'
import { paperText } from '../support/paper-text'
import { paymentId } from '../support/payment-ids'

const ID = 'XID-1001'
const run = promisify(execFile)

const test = counterTest.extend<{ readonly system: PrivateCups }>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads the pattern to see what a fixture needs
  system: async ({}, use) => {
    const system = await startPrivateCups()
    await use(system)
    await system.stop()
  },
})

const openPrinterSettings = async ({ cashier }: Kasir) => {
  await cashier.keyboard.press('F3')
  await cashier.getByText('Cetak ke', { exact: true }).scrollIntoViewIfNeeded()
}
const save = ({ cashier }: Kasir) => cashier.getByRole('button', { name: 'Simpan pengaturan' }).click()
const said = ({ cashier }: Kasir, what: 'ready' | 'connects') =>
  expect(cashier.getByTestId('printer-check')).toHaveAttribute('data-said', what)

async function sell(kasir: Kasir, simulator: { pay: (id: ReturnType<typeof paymentId>) => unknown }) {
  await kasir.cashier.keyboard.press('F1')
  await scan(kasir, ID)
  await expectStatus(kasir, 'unpaid')
  simulator.pay(paymentId(ID))
  await expectStatus(kasir, 'paid')
}

const printJob = ({ cashier }: Kasir) => cashier.getByTestId('print-job').first()

test.describe('a printer of the system', () => {
  test.skip(whyNoCups() !== null, whyNoCups() ?? '')

  test('its page is the app’s own PDF: same size, same text, same picture', async ({
    system,
    launch,
    simulator,
    installation,
  }) => {
    const file = await system.addPdfPrinter('Struk')
    const kasir = await launch({ CUPS_SERVER: system.server })
    await openPrinterSettings(kasir)
    await kasir.cashier.getByText('Printer komputer', { exact: true }).click()
    await expect(kasir.cashier.getByText('Pilih salah satu printer.')).toBeVisible()
    await kasir.cashier.getByTestId('printer-row').filter({ hasText: 'Struk' }).click()
    await kasir.cashier.getByRole('button', { name: 'Uji sambungan' }).click()
    await said(kasir, 'connects')
    await save(kasir)
    await sell(kasir, simulator)
    await expectEvent(installation, 'receipt.printed', ID)

    const own = await printedToFolder(kasir, installation)
    const [theirs, ours] = [await looksOf(file), await looksOf(own)]
    expect(theirs.words).not.toContain('SALINAN')
    expect(Math.abs(theirs.width - (80 * 72) / 25.4)).toBeLessThan(1)
    expect(theirs.width - ours.width).toBeLessThan(1)
    // The copy has a line more, with its mark.
    expect(ours.height).toBeGreaterThan(theirs.height)
    expect(ours.words).toContain('SALINAN 1')
    expect(theirs.words).toBe(ours.words.replace(/\* SALINAN 1 [* ]*/, '').replaceAll(/\s+/g, ' '))
    expect(theirs.black).toBeGreaterThan(0.9 * ours.black)
  })

  test('as raw queue it gets the printer’s own commands', async ({
    system,
    printer,
    launch,
    simulator,
    installation,
  }) => {
    await system.addRawPrinter('Mentah', printer.port)
    const kasir = await launch({ CUPS_SERVER: system.server })
    await openPrinterSettings(kasir)
    await kasir.cashier.getByText('Printer komputer', { exact: true }).click()
    await kasir.cashier.getByTestId('printer-row').click()
    await kasir.cashier.getByText('kirim perintahnya langsung').click()
    await save(kasir)
    await sell(kasir, simulator)
    await expectEvent(installation, 'receipt.printed', ID)
    expect(printer.jobs).toHaveLength(1)
    expect(paperText(printer.jobs[0] ?? Buffer.of())).toContain(ID)
  })

  test('a stopped queue keeps the receipt waiting in sight; it comes once by itself', async ({
    system,
    printer,
    launch,
    simulator,
    installation,
  }) => {
    await system.addRawPrinter('Mentah', printer.port)
    await system.stopPrinter('Mentah')
    const kasir = await launch({ CUPS_SERVER: system.server })
    await openPrinterSettings(kasir)
    await kasir.cashier.getByText('Printer komputer', { exact: true }).click()
    await kasir.cashier.getByTestId('printer-row').click()
    await kasir.cashier.getByText('kirim perintahnya langsung').click()
    await save(kasir)
    await sell(kasir, simulator)
    await expect(printJob(kasir)).toContainText('Printer sedang tidak siap')
    expect(printer.connections()).toBe(0)
    await system.startPrinter('Mentah')
    await expectEvent(installation, 'receipt.printed', ID)
    expect(printer.jobs).toHaveLength(1)
  })
})

test.describe('a printer behind a device file', () => {
  test.skip(process.platform !== 'linux', 'device files are tried on Linux')

  test('is named, tried and prints; without paper the receipt waits and comes once', async ({
    kasir,
    simulator,
    installation,
  }) => {
    const device = await startDevicePrinter({ kind: 'prints' })
    await openPrinterSettings(kasir)
    await kasir.cashier.getByText('Printer USB', { exact: true }).click()
    await kasir.cashier.getByRole('textbox', { name: 'Berkas perangkat' }).fill('/dev/../etc/hosts')
    await expect(kasir.cashier.getByRole('textbox', { name: 'Berkas perangkat' })).toHaveAttribute(
      'aria-invalid',
      'true',
    )
    await kasir.cashier.getByRole('textbox', { name: 'Berkas perangkat' }).fill(device.path)
    await kasir.cashier.getByRole('button', { name: 'Uji sambungan' }).click()
    await said(kasir, 'ready')
    await save(kasir)
    device.behave({ kind: 'refuses', because: 'paper-out' })
    await sell(kasir, simulator)
    await expect(printJob(kasir)).toContainText('Kertas printer habis')
    device.behave({ kind: 'prints' })
    await expectEvent(installation, 'receipt.printed', ID)
    expect(device.jobs).toHaveLength(1)
    expect(paperText(device.jobs[0] ?? Buffer.of())).toContain(ID)
    await device.stop()
  })
})

test('an address is tried before it is saved: ready, silent, without paper, nobody there', async ({
  kasir,
  printer,
}) => {
  const { cashier } = kasir
  const check = () => cashier.getByRole('button', { name: 'Uji sambungan' }).click()
  await openPrinterSettings(kasir)
  await check()
  await said(kasir, 'ready')
  printer.behave({ kind: 'prints', says: 'nothing' })
  await check()
  await said(kasir, 'connects')
  printer.behave({ kind: 'refuses', because: 'paper-out' })
  await check()
  await expect(cashier.getByTestId('printer-check').getByRole('alert')).toContainText('Kertas printer habis')
  // No receipt waits here, and none is spoken of.
  await expect(cashier.getByTestId('printer-check')).not.toContainText('struk')
  await printer.stop()
  await check()
  await expect(cashier.getByTestId('printer-check').getByRole('alert')).toContainText('tidak terhubung')
  expect(printer.jobs).toEqual([])
})

test('each printer brings its paper back when it is chosen again', async ({ kasir, printer }) => {
  const { cashier } = kasir
  const width = (mm: number) => cashier.getByLabel(`${mm} mm`)
  await openPrinterSettings(kasir)
  await cashier.getByText('Berkas PDF', { exact: true }).click()
  await cashier.getByText('Printer jaringan').click()
  await expect(cashier.getByLabel('Alamat printer')).toHaveValue(printer.host)
  await expect(cashier.getByLabel('Port')).toHaveValue(String(printer.port))
  await width(58).check()
  await save(kasir)
  await expect(cashier.getByText('Pengaturan tersimpan.')).toBeVisible()
  await cashier.getByText('Berkas PDF', { exact: true }).click()
  await width(80).check()
  await save(kasir)
  await expect(cashier.getByText('Pengaturan tersimpan.')).toBeVisible()
  await cashier.getByText('Printer jaringan').click()
  await expect(width(58)).toBeChecked()
  await cashier.getByText('Berkas PDF', { exact: true }).click()
  await expect(width(80)).toBeChecked()
})

/** The same receipt once more, as the PDF folder gets it. */
async function printedToFolder(kasir: Kasir, installation: Installation): Promise<string> {
  const pdf: PrinterSettings['kind'] = 'pdf'
  await openPrinterSettings(kasir)
  await kasir.cashier.getByText('Berkas PDF', { exact: true }).click()
  await save(kasir)
  await expect(kasir.cashier.getByText('Pengaturan tersimpan.')).toBeVisible()
  await kasir.cashier.keyboard.press('F1')
  await kasir.cashier.keyboard.press('F6')
  const folder = join(installation.folder, 'receipts')
  await expect
    .poll(() => installation.events().filter(({ event }) => event === 'receipt.printed').length)
    .toBe(2)
  const [name] = readdirSync(folder).filter((file) => file.endsWith(`.${pdf}`))
  return join(folder, name ?? '')
}

/** Bold letters are drawn twice, and the print's number is another each time. */
const wordsOf = (text: string): string =>
  text
    .replaceAll(/(\S)\1+/g, '$1')
    .replace(/no\. \d+/, '')
    .replaceAll(/\s+/g, ' ')

/** A PDF's page in points, its text, and how many of its pixels are black at the printer's 203 dpi. */
async function looksOf(file: string) {
  const info = await run('pdfinfo', [file])
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(info.stdout) ?? []
  const text = await run('pdftotext', ['-layout', file, '-'])
  const { stdout: png } = await run('pdftoppm', ['-r', '203', '-png', '-singlefile', file], {
    encoding: 'buffer',
    maxBuffer: 64 * 1024 * 1024,
  })
  const { data } = PNG.sync.read(png)
  let black = 0
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) black++
  return { width: Number(width), height: Number(height), words: wordsOf(text.stdout), black }
}
