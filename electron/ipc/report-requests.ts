import type { BrowserWindow } from 'electron'
import type { cashierContract } from '../../shared/cashier-contract'
import { problem } from '../../shared/problem'
import { failed, succeeded } from '../../shared/result'
import type { Clock } from '../clock'
import type { AuditTable } from '../database/audit'
import type { SalesReports } from '../database/sales-report'
import type { HistoryExport } from '../exports/export-history'
import { printWindow, saveWindowAsPdf } from '../windows/print-window'
import type { Handlers } from './handle-request'

type Parts = {
  readonly salesReport: SalesReports
  readonly exporting: HistoryExport
  readonly chooseFile: (name: string) => Promise<string | null>
  readonly window: () => BrowserWindow | null
  readonly audit: Pick<AuditTable, 'append'>
  readonly clock: Clock
}

type ReportRequest =
  | 'getSalesReport'
  | 'saveSalesReport'
  | 'printSalesReport'
  | 'startExport'
  | 'getExport'
  | 'closeExport'

/** What leaves the history as figures or as a file. */
export function reportRequests(parts: Parts): Pick<Handlers<typeof cashierContract>, ReportRequest> {
  const { salesReport, exporting, chooseFile, window, audit, clock } = parts
  return {
    getSalesReport: (query) => succeeded(salesReport(query)),
    saveSalesReport: async () => {
      const file = await chooseFile('kasir-qris-laporan.pdf')
      const shown = window()
      if (file === null || shown === null) return succeeded(false)
      try {
        await saveWindowAsPdf(shown, file)
      } catch (error) {
        return failed(problem('file-unwritable', String(error)))
      }
      audit.append('exported', clock.now(), { detail: 'pdf' })
      return succeeded(true)
    },
    printSalesReport: () => {
      const shown = window()
      if (shown !== null) printWindow(shown)
      return succeeded(undefined)
    },
    startExport: exporting.start,
    getExport: () => succeeded(exporting.state()),
    closeExport: () => {
      exporting.close()
      return succeeded(undefined)
    },
  }
}
