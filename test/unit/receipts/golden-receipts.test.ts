import { describe, expect, it } from 'vitest'
import { drawEscPos } from '../../../electron/receipts/draw-receipt'
import { pendingSlipLayout } from '../../../electron/receipts/pending-slip-layout'
import { receiptLayout } from '../../../electron/receipts/receipt-layout'
import { testPageLayout } from '../../../electron/receipts/test-page-layout'
import { languages, paperWidths } from '../../../shared/receipt'
import { paperText } from '../../support/paper-text'
import { instantReceipt, pendingSlip, receipt } from '../../support/receipts'

/**
 * What comes out of the printer, decoded from its bytes, against files that a person has read.
 * After a wanted change: `npx vitest run --update test/unit/receipts/golden-receipts.test.ts`, then read the diff.
 */
const golden = (name: string): string => `../../golden/${name}.txt`

for (const paper of paperWidths) {
  for (const language of languages) {
    describe(`given ${paper} mm paper and the language ${language}`, () => {
      it('prints an Express receipt as agreed', async () => {
        const bytes = drawEscPos(receiptLayout(receipt({ language }), paper), paper)
        await expect(paperText(bytes)).toMatchFileSnapshot(golden(`express-${paper}mm-${language}`))
      })

      it('prints the second copy of a simulated Instant receipt as agreed', async () => {
        const bytes = drawEscPos(receiptLayout(instantReceipt({ language }), paper), paper)
        await expect(paperText(bytes)).toMatchFileSnapshot(
          golden(`instant-copy-simulated-${paper}mm-${language}`),
        )
      })

      it('prints a pending slip that confirms nothing as agreed', async () => {
        const bytes = drawEscPos(pendingSlipLayout(pendingSlip(language), paper), paper)
        await expect(paperText(bytes)).toMatchFileSnapshot(golden(`pending-slip-${paper}mm-${language}`))
      })

      it('prints a test page as agreed', async () => {
        const markup = testPageLayout({ shop: receipt().shop, paperWidth: paper, cashierLanguage: language })
        await expect(paperText(drawEscPos(markup, paper))).toMatchFileSnapshot(
          golden(`test-page-${paper}mm-${language}`),
        )
      })
    })
  }
}
