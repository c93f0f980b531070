import type { SvgToPdf } from '../receipts/printers/pdf-folder'
import { pageSizeOf } from '../receipts/receipt-page'
import { printToPdf } from './print-to-pdf'
import { inReceiptWindow } from './receipt-window'

const MICRONS_PER_INCH = 25_400

/** One page, as wide as the paper and as long as the receipt. Rejects when Chromium cannot draw it, or not within ten seconds. */
export const drawPdf: SvgToPdf = (svg, paper) => {
  const { width, height } = pageSizeOf(svg, paper)
  return inReceiptWindow(svg, paper, (page) =>
    printToPdf(page, {
      pageSize: { width: width / MICRONS_PER_INCH, height: height / MICRONS_PER_INCH },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      printBackground: true,
    }),
  )
}
