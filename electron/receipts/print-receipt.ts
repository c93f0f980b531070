import type { PrintJob } from '../../shared/print-job'
import { type Problem, problem } from '../../shared/problem'
import type { Environment } from '../../shared/receipt'
import { failed, type Result, succeeded } from '../../shared/result'
import type { Settings } from '../../shared/settings'
import type { ShiftFigures } from '../../shared/shift-report'
import type { PaymentsTable } from '../database/payments'
import { buildPendingSlip, buildReceipt, buildShiftReport } from './build-receipt'
import type { DocumentDrawing } from './draw-document'
import type { PrintOutcome } from './print-outcome'
import { receiptFileName } from './printers/pdf-folder'
import type { Printers } from './printers/printers'
import { pendingSlipLayout } from './pending-slip-layout'
import { receiptLayout } from './receipt-layout'
import type { Layout } from './receipt-markup'
import { shiftReportLayout } from './shift-report-layout'
import { testPageLayout } from './test-page-layout'

export type PrinterParts = {
  readonly payments: Pick<PaymentsTable, 'find'>
  /** A kept report's figures. */
  readonly figures: (report: number) => ShiftFigures | null
  readonly settings: () => Settings
  readonly environment: Environment
  readonly drawing: DocumentDrawing
  readonly printers: Printers
}

/** Draws a job's document from what is stored and hands it to the printer of the settings. */
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
      const needless = whyNeedless(job, parts)
      if (needless !== null) return { kind: 'needless', problem: needless }
      const layout = documentOf(job, parts)
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

/** Paid while its slip waited for the printer: a paper that says "not confirmed" would be untrue. */
const whyNeedless = (job: PrintJob, { payments }: PrinterParts): Problem | null =>
  job.kind === 'pending-slip' && payments.find(job.paymentId)?.status === 'paid'
    ? problem('slip-not-needed', job.paymentId)
    : null

function documentOf(job: PrintJob, parts: PrinterParts): Result<Layout> {
  const settings = parts.settings()
  if (job.kind === 'shift-report') {
    const figures = parts.figures(job.report)
    if (figures === null) return failed(problem('report-unknown', String(job.report)))
    return succeeded(shiftReportLayout(buildShiftReport(figures, job, settings, parts.environment)))
  }
  const record = parts.payments.find(job.paymentId)
  if (record === null) return failed(problem('payment-not-stored', job.paymentId))
  switch (job.kind) {
    case 'receipt': {
      const receipt = buildReceipt(record, job, settings, parts.environment)
      return receipt.ok ? succeeded(receiptLayout(receipt.value)) : receipt
    }
    case 'pending-slip':
      return succeeded(pendingSlipLayout(buildPendingSlip(record, job, settings, parts.environment)))
  }
}
export type ReceiptPrinter = ReturnType<typeof receiptPrinter>
