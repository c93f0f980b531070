/**
 * Plays one whole sale through the real windows against the simulator: scan, QR, paid, receipt.
 * Pictures of both windows at each step go to the folder given (out/demo), with the receipt as PDF and as the bytes
 * a receipt printer gets. Run by `npm start` where there is no display, and by `npm run pictures`.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test'
import * as z from 'zod/mini'
import { openDatabase } from '../electron/database/open-database'
import { paymentsTable } from '../electron/database/payments'
import { printJobsTable } from '../electron/database/print-jobs'
import { buildReceipt } from '../electron/receipts/build-receipt'
import { printerCommands } from '../electron/receipts/commands/printer-commands'
import { layOut } from '../electron/receipts/lay-out'
import { receiptLayout } from '../electron/receipts/receipt-layout'
import { paymentIdSchema } from '../shared/payment-id'
import { defaultSettings } from '../shared/default-settings'
import type { Settings } from '../shared/settings'

const project = resolve(import.meta.dirname, '..')
const folder = resolve(process.argv[2] ?? join(project, 'out/demo'))
const paymentId = paymentIdSchema.parse('PID-2026112301')
const settings: Settings = {
  ...defaultSettings,
  setUpDone: true,
  shop: { name: 'Toko Berkah Jaya', address: 'Jl. Contoh Raya 12, Kota Angan', footer: 'Terima kasih' },
}

type Windows = { readonly cashier: Page; readonly customer: Page }

async function playSale(data: string): Promise<void> {
  writeFileSync(join(data, 'settings.json'), JSON.stringify(settings))
  const app = await _electron.launch({
    executablePath: z.string().parse(createRequire(import.meta.url)('electron')),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), project],
    env: { ...inheritedEnvironment(), KASIR_DATA_DIR: data, KASIR_SIMULATOR: 'on' },
  })
  try {
    const windows = { cashier: await windowAt(app, 'cashier'), customer: await windowAt(app, 'customer') }
    const { cashier, customer } = windows

    await expect(cashier.getByTestId('scan-input')).toBeFocused()
    await step(windows, 1, 'welcome', 'both windows are open, the scan field is ready')

    await cashier.keyboard.type(paymentId)
    await cashier.keyboard.press('Enter')
    await expect(customer.getByTestId('qris-code')).toBeVisible()
    await expect(cashier.getByTestId('payment-status')).toHaveAttribute('data-status', 'unpaid')
    await step(windows, 2, 'pay', `${paymentId} scanned, its code is on the customer’s window`)

    await cashier.keyboard.press('F9')
    for (const page of [cashier, customer]) {
      await expect(page.getByTestId('payment-status')).toHaveAttribute('data-status', 'paid')
    }
    await expect(cashier.getByTestId('print-job')).toHaveAttribute('data-state', 'printed')
    await step(
      windows,
      3,
      'paid',
      'KiriminAja (simulated) says paid, both windows show it, the receipt is printed',
    )

    await cashier.keyboard.press('F2')
    await cashier.getByTestId('history-search').fill(paymentId.slice(-6))
    await cashier.getByTestId('history-row').first().click()
    await expect(cashier.getByRole('img', { name: /struk/i })).toBeVisible()
    await step(windows, 4, 'history', 'found again in the history')
  } finally {
    await app.close()
  }
}

/** The paper, from what the sale left behind: the PDF the app made, and the bytes for an ESC/POS printer. */
function keepReceipt(data: string): void {
  const pdf = readdirSync(join(data, 'receipts')).find((name) => name.endsWith('.pdf'))
  if (pdf === undefined) throw new Error('no receipt was printed')
  copyFileSync(join(data, 'receipts', pdf), join(folder, 'receipt.pdf'))

  const history = openDatabase(join(data, 'history-simulator.sqlite'))
  const record = paymentsTable(history).find(paymentId)
  const [job] = printJobsTable(history).ofPayment(paymentId)
  history.close()
  if (record === null || job === undefined) throw new Error('the sale is not in the history')
  const receipt = buildReceipt(record, job, settings, 'simulator')
  if (!receipt.ok) throw new Error(receipt.problem.code)
  const { paperWidth, printing } = settings
  const { letters } = layOut(receiptLayout(receipt.value), paperWidth, null)
  writeFileSync(join(folder, 'receipt.escpos'), printerCommands.escpos.letters(letters, paperWidth, printing))
  process.stdout.write(`5. the receipt is kept as receipt.pdf and receipt.escpos\n`)
}

async function step(
  { cashier, customer }: Windows,
  number: number,
  name: string,
  said: string,
): Promise<void> {
  await cashier.screenshot({ path: join(folder, `${number}-${name}-cashier.png`), animations: 'disabled' })
  await customer.screenshot({ path: join(folder, `${number}-${name}-customer.png`), animations: 'disabled' })
  process.stdout.write(`${number}. ${said}\n`)
}

async function windowAt(app: ElectronApplication, role: string): Promise<Page> {
  const isIt = (page: Page): boolean => page.url().startsWith(`app://kasir/${role}/`)
  return app.windows().find(isIt) ?? (await app.waitForEvent('window', isIt))
}

const inheritedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || name.startsWith('KASIR_') ? [] : [[name, value]],
    ),
  )

const data = mkdtempSync(join(tmpdir(), 'kasir-demo-'))
try {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await playSale(data)
  keepReceipt(data)
  process.stdout.write(`Everything is in ${folder}\n`)
} catch (error) {
  process.stderr.write(
    `The sale could not be played: ${error instanceof Error ? error.message : String(error)}\n`,
  )
  process.exitCode = 1
} finally {
  rmSync(data, { recursive: true, force: true })
}
