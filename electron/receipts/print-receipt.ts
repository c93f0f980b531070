import type { PaymentRecord } from '../../shared/payment-record'
import type { PrintJob } from '../../shared/print-job'
import { problem } from '../../shared/problem'
import type { Environment } from '../../shared/receipt'
import { type Result, succeeded } from '../../shared/result'
import type { Settings } from '../../shared/settings'
import type { PaymentsTable } from '../database/payments'
import { buildPendingSlip, buildReceipt } from './build-receipt'
import type { DocumentDrawing } from './draw-document'
import type { PrintOutcome } from './print-outcome'
import { receiptFileName } from './printers/pdf-folder'
import type { Printers } from './printers/printers'
import { pendingSlipLayout } from './pending-slip-layout'
import { receiptLayout } from './receipt-layout'
import type { Layout } from './receipt-markup'
import { testPageLayout } from './test-page-layout'

export type PrinterParts = {
  readonly payments: PaymentsTable
  readonly settings: () => Settings
  readonly environment: Environment
  readonly drawing: DocumentDrawing
  readonly printers: Printers
}

/** Draws a job's receipt from what is stored and hands it to the printer of the settings. */
export function receiptPrinter(parts: PrinterParts) {
  const send = (layout: Layout, name: string, openDrawer: boolean): Promise<PrintOutcome> => {
    const settings = parts.settings()
    const { printer, paperWidth, printing } = settings
    return parts.printers.print(printer, {
      name,
      paper: paperWidth,
      svg: () => parts.drawing.svg(layout, settings),
      commands: async () => ({
        bytes: await parts.drawing.commands(layout, settings, openDrawer),
        asks: printing.commands === 'escpos',
      }),
    })
  }
  return {
    printJob: async (job: PrintJob): Promise<PrintOutcome> => {
      const record = parts.payments.find(job.paymentId)
      if (record === null) return { kind: 'failed', problem: problem('payment-not-stored', job.paymentId) }
      const layout = documentOf(record, job, parts.settings(), parts.environment)
      if (!layout.ok) return { kind: 'failed', problem: layout.problem }
      return send(layout.value, receiptFileName(job, parts.settings().timeZone), isFirstReceipt(job))
    },
    /** Opens the drawer only when that is what is to be tried. */
    printTestPage: (openDrawer: boolean): Promise<PrintOutcome> =>
      send(testPageLayout(parts.settings()), 'test', openDrawer),
  }
}

/** Whoever asks for a copy, or waits with a slip, gets no change. */
const isFirstReceipt = ({ kind, copyNumber }: PrintJob): boolean => kind === 'receipt' && copyNumber === 0

function documentOf(
  record: PaymentRecord,
  job: PrintJob,
  settings: Settings,
  environment: Environment,
): Result<Layout> {
  switch (job.kind) {
    case 'receipt': {
      const receipt = buildReceipt(record, job, settings, environment)
      return receipt.ok ? succeeded(receiptLayout(receipt.value)) : receipt
    }
    case 'pending-slip':
      return succeeded(pendingSlipLayout(buildPendingSlip(record, job, settings, environment)))
  }
}
export type ReceiptPrinter = ReturnType<typeof receiptPrinter>
