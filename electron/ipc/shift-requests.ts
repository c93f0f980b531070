import type { cashierContract } from '../../shared/cashier-contract'
import { problem } from '../../shared/problem'
import type { Environment } from '../../shared/receipt'
import { failed, succeeded } from '../../shared/result'
import type { SignInDesk } from '../cashiers/sign-in'
import type { PrintJobsTable } from '../database/print-jobs'
import { buildShiftReport } from '../receipts/build-receipt'
import type { DocumentDrawing } from '../receipts/draw-document'
import { shiftReportLayout } from '../receipts/shift-report-layout'
import type { SettingsFile } from '../settings/settings-file'
import type { ShiftService } from '../shifts/shift-desk'
import type { Clock } from '../clock'
import type { Handlers } from './handle-request'

type Parts = {
  readonly shifts: ShiftService
  readonly desk: SignInDesk
  readonly printJobs: PrintJobsTable
  readonly drawing: DocumentDrawing
  readonly settings: SettingsFile
  readonly environment: Environment
  readonly clock: Clock
}

type ShiftRequest =
  | 'getShiftDesk'
  | 'openShift'
  | 'printXReport'
  | 'closeShift'
  | 'closeDay'
  | 'previewReport'
  | 'reprintReport'

/** Shifts, business days, and the reports made of them. */
export function shiftRequests(parts: Parts): Pick<Handlers<typeof cashierContract>, ShiftRequest> {
  const { shifts, desk, printJobs, drawing, settings, environment, clock } = parts
  return {
    getShiftDesk: () => succeeded(shifts.read()),
    openShift: ({ openedBy, float }) => shifts.open({ openedBy: desk.who() ?? openedBy, float }),
    printXReport: shifts.printX,
    closeShift: shifts.close,
    closeDay: ({ day }) => shifts.closeDay(day),
    previewReport: async ({ number }) => {
      const figures = shifts.figures(number)
      if (figures === null) return failed(problem('report-unknown', String(number)))
      const printed = printJobs.ofReports(number, number)[0] ?? {
        number: 0,
        copyNumber: 0,
        requestedAt: clock.now(),
      }
      const report = buildShiftReport(figures, printed, settings.read(), environment)
      return succeeded({ svg: await drawing.svg(shiftReportLayout(report), settings.read()) })
    },
    reprintReport: ({ number }) => shifts.reprint(number),
  }
}
