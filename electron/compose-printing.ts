import { join } from 'node:path'
import type { PrintJob } from '../shared/print-job'
import type { Environment } from '../shared/receipt'
import type { Settings } from '../shared/settings'
import type { ShiftFigures } from '../shared/shift-report'
import type { Clock } from './clock'
import type { PaymentsTable } from './database/payments'
import type { PrintJobsTable } from './database/print-jobs'
import type { Log } from './diagnostics/log'
import { drawingOnDemand } from './receipts/drawing-on-demand'
import { printQueue } from './receipts/print-queue'
import { receiptPrinter } from './receipts/print-receipt'
import { cups, cupsAddress } from './receipts/printers/cups'
import { printers } from './receipts/printers/printers'
import { cupsPrinting } from './receipts/printers/system-printing'
import { drawDots } from './windows/draw-dots'
import { drawPdf } from './windows/draw-pdf'
import { spoolerPrinting } from './windows/print-page'

type Parts = {
  readonly payments: PaymentsTable
  readonly figures: (report: number) => ShiftFigures | null
  readonly printJobs: PrintJobsTable
  readonly settings: () => Settings
  readonly environment: Environment
  readonly dataFolder: string
  readonly log: Log
  readonly clock: Clock
  readonly changed: (job: PrintJob) => void
}

/** Everything from a document to its paper. */
export function composePrinting({ dataFolder, printJobs, log, clock, changed, ...rest }: Parts) {
  const picturesFolder = join(dataFolder, 'pictures')
  const { drawing, readAhead } = drawingOnDemand({ picturesFolder, svgToDots: drawDots, log })
  const waysToPaper = printers({
    pdfFolder: join(dataFolder, 'receipts'),
    svgToPdf: drawPdf,
    system:
      process.platform === 'win32' ? spoolerPrinting : cupsPrinting(cups(cupsAddress(process.env)), drawPdf),
  })
  const printer = receiptPrinter({ ...rest, drawing, printers: waysToPaper })
  const printing = printQueue({ jobs: printJobs, print: printer.printJob, clock, changed })
  return { drawing, readAhead, printers: waysToPaper, printer, printing }
}
