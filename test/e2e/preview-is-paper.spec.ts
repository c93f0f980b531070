import { expect } from '@playwright/test'
import { printerCommands } from '../../electron/receipts/commands/printer-commands'
import { drawSvg } from '../../electron/receipts/draw-receipt'
import { layOut } from '../../electron/receipts/lay-out'
import { pendingSlipLayout } from '../../electron/receipts/pending-slip-layout'
import type { Layout } from '../../electron/receipts/receipt-markup'
import { receiptLayout } from '../../electron/receipts/receipt-layout'
import { shiftReportLayout } from '../../electron/receipts/shift-report-layout'
import { languages, type PaperWidth, paperWidths } from '../../shared/receipt'
import { defaultSettings } from '../../shared/default-settings'
import type { PrintingSettings } from '../../shared/settings'
import { compareRow } from '../support/compare-rows'
import { test } from '../support/counter-test'
import { decodeEscPos } from '../support/escpos-decoder'
import { drawPaperIn, drawSvgIn } from '../support/draw-in-window'
import { instantReceipt, pendingSlip, receipt } from '../support/receipts'
import { shiftReport } from '../support/shift-reports'
import { type Row, stackPaper } from '../support/stack-paper'
import { decodeStar } from '../support/star-decoder'

const decoders = { escpos: decodeEscPos, star: decodeStar } as const

/** Letters as they are come out the same dot by dot; an accent or the edge of a rule may differ. */
const OVERLAP = 0.94
/** Enlarged and bold strokes are drawn with other edges by the SVG than by us. */
const OVERLAP_OF_LARGE = 0.8

const isLarge = (row: Row): boolean =>
  row.kind === 'text' && row.runs.some(({ height, bold }) => height > 1 || bold)

const documents: readonly Layout[] = [
  ...languages.map((language) => receiptLayout(receipt({ language }))),
  ...languages.map((language) => receiptLayout(instantReceipt({ language }))),
  pendingSlipLayout(pendingSlip('id')),
  shiftReportLayout(shiftReport('z', 'id')),
]

const printed = (markup: string, paper: PaperWidth, commands: PrintingSettings['commands']) =>
  stackPaper(decoders[commands](printerCommands[commands].letters(markup, paper, defaultSettings.printing)))

for (const paper of paperWidths) {
  test(`on ${paper} mm paper every character and every code stand where the preview shows them`, async ({
    kasir: { cashier },
  }) => {
    for (const layout of documents) {
      const { letters } = layOut(layout, paper, null)
      const svg = drawSvg(letters, paper)
      const font = `20px ${/font-family="([^"]*)"/.exec(svg)?.[1]}`
      const preview = await drawSvgIn(cashier, svg)
      for (const commands of ['escpos', 'star'] as const) {
        const { rows, length } = printed(letters, paper, commands)
        expect(length).toBe(preview.height)
        const drawn = await drawPaperIn(cashier, rows, preview.width, length, font)
        for (const row of rows) {
          const { missing, stray, overlap } = compareRow(row, preview, drawn)
          expect({ missing, stray, row }).toMatchObject({ missing: 0, stray: 0 })
          const least = row.kind === 'raster' ? 1 : isLarge(row) ? OVERLAP_OF_LARGE : OVERLAP
          expect(overlap, JSON.stringify(row)).toBeGreaterThanOrEqual(least)
        }
      }
    }
  })
}
