/**
 * Draws the documents of docs/printing.md, as a printer prints them dot by dot, into the folder given: by the app's
 * own layouts, in a window of the app. Run by `npm run pictures`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { dotsToPng } from '../electron/receipts/dots'
import { drawSvg } from '../electron/receipts/draw-receipt'
import { layOut } from '../electron/receipts/lay-out'
import { logoOnPaper } from '../electron/receipts/logo'
import { pendingSlipLayout } from '../electron/receipts/pending-slip-layout'
import type { Layout } from '../electron/receipts/receipt-markup'
import { receiptLayout } from '../electron/receipts/receipt-layout'
import { shiftReportLayout } from '../electron/receipts/shift-report-layout'
import { testPageLayout } from '../electron/receipts/test-page-layout'
import type { PaperWidth } from '../shared/receipt'
import { defaultSettings } from '../shared/default-settings'
import { drawPngIn, drawSvgIn } from '../test/support/draw-in-window'
import { launchKasir, newInstallation } from '../test/support/launch-kasir'
import { instantPackages, instantReceipt, pendingSlip, receipt } from '../test/support/receipts'
import { shiftReport } from '../test/support/shift-reports'

const folder = resolve(process.argv[2] ?? 'out/receipts')

/** An invented shop's sign, with a grey that has to be dithered. */
const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="200" viewBox="0 0 480 200">
  <defs><linearGradient id="g" x1="0" x2="0" y1="0" y2="1">
    <stop offset="0" stop-color="#d8d8d8"/><stop offset="1" stop-color="#444"/></linearGradient></defs>
  <circle cx="100" cy="100" r="90" fill="url(#g)"/>
  <path d="M55 120 100 55l45 65z" fill="#fff"/><rect x="75" y="118" width="50" height="32" fill="#fff"/>
  <text x="210" y="95" font-family="DejaVu Sans" font-weight="bold" font-size="58">BERKAH</text>
  <text x="210" y="155" font-family="DejaVu Sans" font-size="46" fill="#333">Jaya</text></svg>`

const arabic = { ...receipt().shop, name: 'متجر البركة', header: ['سوق الخيال'] }
const oneParcel = instantReceipt({
  environment: 'production',
  copyNumber: 0,
  packages: instantPackages.slice(0, 1),
})
const testPage = (paperWidth: PaperWidth): Layout =>
  testPageLayout({ ...defaultSettings, shop: receipt().shop, paperWidth })

async function drawAll(page: Page): Promise<void> {
  const sign = await drawPngIn(page, LOGO)
  const keep = async (name: string, layout: Layout, paper: PaperWidth, withLogo = false): Promise<void> => {
    const { drawn } = layOut(layout, paper, withLogo ? logoOnPaper(sign, paper) : null)
    const dots = await drawSvgIn(page, drawSvg(drawn(), paper))
    writeFileSync(join(folder, `${name}.png`), dotsToPng(dots))
  }
  await keep('express-58', receiptLayout(receipt()), 58)
  await keep('instant-80', receiptLayout(oneParcel), 80, true)
  await keep('copy-58-en', receiptLayout(receipt({ language: 'en', copyNumber: 1 })), 58, true)
  await keep('drawn-80', receiptLayout(receipt({ shop: arabic })), 80)
  await keep('pending-slip-58', pendingSlipLayout(pendingSlip('id')), 58)
  await keep('z-report-58', shiftReportLayout(shiftReport('z', 'id')), 58)
  await keep('test-page-80', testPage(80), 80)
}

mkdirSync(folder, { recursive: true })
const installation = newInstallation({ setUpDone: true })
try {
  const kasir = await launchKasir(installation, null)
  try {
    await drawAll(kasir.cashier)
  } finally {
    await kasir.close()
  }
  process.stdout.write(`The documents are in ${folder}\n`)
} catch (error) {
  process.stderr.write(`No documents: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  installation.remove()
}
