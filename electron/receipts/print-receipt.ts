import type { PaymentRecord } from '../../shared/payment-record'
import type { PrintJob } from '../../shared/print-job'
import { problem } from '../../shared/problem'
import type { Environment } from '../../shared/receipt'
import { type Result, succeeded } from '../../shared/result'
import type { Settings } from '../../shared/settings'
import type { PaymentsTable } from '../database/payments'
import { buildPendingSlip, buildReceipt } from './build-receipt'
import { drawEscPos, drawSvg } from './draw-receipt'
import type { PrintOutcome } from './print-outcome'
import { receiptFileName } from './printers/pdf-folder'
import type { Printers } from './printers/printers'
import { pendingSlipLayout } from './pending-slip-layout'
import { receiptLayout } from './receipt-layout'
import { testPageLayout } from './test-page-layout'

export type PrinterParts = {
  readonly payments: PaymentsTable
  readonly settings: () => Settings
  readonly environment: Environment
  readonly printers: Printers
}

/** Draws a job's receipt from what is stored and hands it to the printer of the settings. */
export function receiptPrinter(parts: PrinterParts) {
  const send = (markup: string, name: string): Promise<PrintOutcome> => {
    const { printer, paperWidth } = parts.settings()
    return parts.printers.print(printer, {
      name,
      paper: paperWidth,
      svg: () => drawSvg(markup, paperWidth),
      commands: async () => ({ bytes: drawEscPos(markup, paperWidth), asks: true }),
    })
  }
  return {
    printJob: async (job: PrintJob): Promise<PrintOutcome> => {
      const record = parts.payments.find(job.paymentId)
      if (record === null) return { kind: 'failed', problem: problem('payment-not-stored', job.paymentId) }
      const markup = drawDocument(record, job, parts.settings(), parts.environment)
      if (!markup.ok) return { kind: 'failed', problem: markup.problem }
      return send(markup.value, receiptFileName(job, parts.settings().timeZone))
    },
    printTestPage: (): Promise<PrintOutcome> => send(testPageLayout(parts.settings()), 'test'),
  }
}
function drawDocument(
  record: PaymentRecord,
  job: PrintJob,
  settings: Settings,
  environment: Environment,
): Result<string> {
  switch (job.kind) {
    case 'receipt': {
      const receipt = buildReceipt(record, job, settings, environment)
      return receipt.ok ? succeeded(receiptLayout(receipt.value, settings.paperWidth)) : receipt
    }
    case 'pending-slip':
      return succeeded(
        pendingSlipLayout(buildPendingSlip(record, job, settings, environment), settings.paperWidth),
      )
  }
}
export type ReceiptPrinter = ReturnType<typeof receiptPrinter>
