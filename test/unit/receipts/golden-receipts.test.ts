import { describe, expect, it } from 'vitest'
import { pendingSlipLayout } from '../../../electron/receipts/pending-slip-layout'
import type { Layout } from '../../../electron/receipts/receipt-markup'
import { receiptLayout } from '../../../electron/receipts/receipt-layout'
import { shiftReportLayout } from '../../../electron/receipts/shift-report-layout'
import { testPageLayout } from '../../../electron/receipts/test-page-layout'
import { type Language, languages, type PaperWidth, paperWidths } from '../../../shared/receipt'
import { defaultSettings } from '../../../shared/default-settings'
import { decodeEscPos } from '../../support/escpos-decoder'
import { inLetters } from '../../support/in-letters'
import { textOfPaper } from '../../support/paper-text'
import { instantReceipt, pendingSlip, receipt } from '../../support/receipts'
import { shiftReport } from '../../support/shift-reports'
import { decodeStar } from '../../support/star-decoder'

/**
 * What comes out of the printer, decoded from its bytes, against files that a person has read. A Star printer is
 * held to the same file: whatever the commands, the paper is the same.
 * After a wanted change: `npx vitest run --update test/unit/receipts/golden-receipts.test.ts`, then read the diff.
 */
const golden = (name: string): string => `../../golden/${name}.txt`

const testPage = (language: Language, paperWidth: PaperWidth): Layout =>
  testPageLayout({ ...defaultSettings, shop: receipt().shop, paperWidth, cashierLanguage: language })

const documents: Readonly<Record<string, (language: Language, paper: PaperWidth) => Layout>> = {
  express: (language) => receiptLayout(receipt({ language })),
  'instant-copy-simulated': (language) => receiptLayout(instantReceipt({ language })),
  'pending-slip': (language) => pendingSlipLayout(pendingSlip(language)),
  'test-page': testPage,
  'x-report': (language) => shiftReportLayout(shiftReport('x', language)),
  'z-report': (language) => shiftReportLayout(shiftReport('z', language)),
  'day-report': (language) => shiftReportLayout(shiftReport('day', language)),
}

for (const paper of paperWidths) {
  for (const language of languages) {
    describe(`given ${paper} mm paper and the language ${language}`, () => {
      it.each(Object.keys(documents))('prints the document %s as agreed', async (name) => {
        const layout = documents[name]?.(language, paper) ?? (() => [])
        const onEscPos = textOfPaper(decodeEscPos(inLetters(layout, paper, 'escpos')))
        const onStar = textOfPaper(decodeStar(inLetters(layout, paper, 'star')))
        await expect(onEscPos).toMatchFileSnapshot(golden(`${name}-${paper}mm-${language}`))
        expect(onStar).toBe(onEscPos)
      })
    })
  }
}
