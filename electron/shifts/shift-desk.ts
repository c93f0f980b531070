import { type BusinessDay, businessDayOf, dayAfter } from '../../shared/business-day'
import type { ReportPrintJob } from '../../shared/print-job'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { OpenedShift, Shift, ShiftDesk } from '../../shared/shift'
import type { ShiftFigures } from '../../shared/shift-report'
import type { Utc } from '../../shared/time'
import type { Clock } from '../clock'
import type { AuditTable } from '../database/audit'
import type { ShiftCounting } from '../database/count-shift'
import type { HistoryDatabase } from '../database/history-database'
import type { PrintJobsTable } from '../database/print-jobs'
import type { ShiftsTable } from '../database/shifts'

export type ShiftParts = {
  readonly database: HistoryDatabase
  readonly shifts: ShiftsTable
  readonly counting: ShiftCounting
  readonly printJobs: Pick<PrintJobsTable, 'addReport' | 'ofReports'>
  readonly audit: Pick<AuditTable, 'append'>
  readonly day: () => { readonly timeZone: string; readonly endsAt: number }
  readonly clock: Clock
  /** A report waits in the queue. */
  readonly print: (job: ReportPrintJob) => void
}

const REPORTS_SHOWN = 60

/**
 * Shifts and business days. What a shift took is a stretch of numbered takings, from where the shift before it ended:
 * every payment is in exactly one Z report, whatever the clock does and also if nobody had opened a shift.
 */
export function shiftDesk({ database, shifts, counting, printJobs, audit, day, clock, print }: ShiftParts) {
  const store = <Outcome>(apply: (at: Utc) => Result<Outcome>): Result<Outcome> => {
    try {
      return database.transaction(() => apply(clock.now())).immediate()
    } catch (error) {
      return failed(problem('history-unwritable', String(error)))
    }
  }
  const printed = (job: Result<ReportPrintJob>): Result<ReportPrintJob> => {
    if (job.ok) print(job.value)
    return job
  }

  /** Days only go forward: never one that is closed, nor one before the newest shift's. */
  function businessDay(at: Utc): { businessDay: BusinessDay; ahead: boolean } {
    const { timeZone, endsAt } = day()
    const today = businessDayOf(at, timeZone, endsAt)
    const newest = shifts.newestDay() ?? today
    const closed = shifts.newestClosing()
    const wanted = newest > today ? newest : today
    const free = closed !== null && wanted <= closed ? dayAfter(closed) : wanted
    return { businessDay: free, ahead: free !== today }
  }

  const figuresOf = (shift: Shift, at: Utc): ShiftFigures =>
    counting.count(
      { ...shifts.begin(shift.number), ...counting.now() },
      {
        scope: { kind: 'shift', number: shift.number, openedBy: shift.openedBy },
        openedAt: shift.openedAt,
        closedAt: shift.closedAt,
        float: shift.float,
      },
      at,
    )

  return {
    /** The name to write beside what is done, while nobody is signed in. */
    who: (): string | null => shifts.open()?.openedBy ?? null,

    read: (): ShiftDesk => {
      const at = clock.now()
      const open = shifts.open()
      const reports = [...shifts.reports(REPORTS_SHOWN)]
      return {
        open: open === null ? null : { shift: open, figures: figuresOf(open, at) },
        ...businessDay(at),
        daysToClose: shifts.daysToClose(),
        reports,
        printJobs: [...printJobs.ofReports(reports.at(-1)?.number ?? 0, reports[0]?.number ?? 0)],
      }
    },

    /** Problems: `shift-open-already`, `history-unwritable`. */
    open: (opened: OpenedShift): Result<undefined> =>
      store((at) => {
        if (shifts.open() !== null) return failed(problem('shift-open-already'))
        const shift = shifts.add(opened, businessDay(at).businessDay, at, counting.now())
        audit.append('shift-opened', at, { detail: `${shift.number}, ${shift.openedBy}` })
        return succeeded(undefined)
      }),

    /** An X report: the figures until now, printed and kept. Problems: `shift-not-open`, `history-unwritable`. */
    printX: (): Result<ReportPrintJob> =>
      printed(
        store((at) => {
          const shift = shifts.open()
          if (shift === null) return failed(problem('shift-not-open'))
          const { number } = shifts.keep('x', shift.businessDay, at, figuresOf(shift, at))
          audit.append('report-printed', at, { detail: `X, shift ${shift.number}` })
          return succeeded(printJobs.addReport(number, at))
        }),
      ),

    /** Closes the open shift with its Z report. Problems: `shift-not-open`, `history-unwritable`. */
    close: (): Result<ReportPrintJob> =>
      printed(
        store((at) => {
          const open = shifts.open()
          if (open === null) return failed(problem('shift-not-open'))
          audit.append('shift-closed', at, { detail: `${open.number}, ${open.openedBy}` })
          const shift = shifts.close(open.number, at, counting.now())
          const { number } = shifts.keep('z', shift.businessDay, at, figuresOf(shift, at))
          return succeeded(printJobs.addReport(number, at))
        }),
      ),

    /**
     * Closes a business day with a Z report of all its shifts.
     * Problems: `day-closed-already`, `shift-still-open`, `earlier-day-open`, `day-without-shift`, `history-unwritable`.
     */
    closeDay: (wanted: BusinessDay): Result<ReportPrintJob> =>
      printed(
        store((at) => {
          const closed = shifts.newestClosing()
          if (closed !== null && wanted <= closed) return failed(problem('day-closed-already', wanted))
          const all = shifts.ofDay(wanted)
          const [first, last] = [all[0], all.at(-1)]
          if (first === undefined || last === undefined) return failed(problem('day-without-shift', wanted))
          const oldest = shifts.daysToClose()[0]?.day ?? wanted
          if (oldest < wanted) return failed(problem('earlier-day-open', oldest))
          if (last.closedAt === null) return failed(problem('shift-still-open', String(last.number)))
          const figures = counting.count(
            { ...shifts.begin(first.number), ...shifts.ends(last.number) },
            {
              scope: {
                kind: 'day',
                number: shifts.nextClosing(),
                day: wanted,
                shifts: all.map(({ number }) => number),
              },
              openedAt: first.openedAt,
              closedAt: at,
              float: first.float,
            },
            at,
          )
          const { number } = shifts.keep('day', wanted, at, figures)
          audit.append('day-closed', at, { detail: wanted })
          return succeeded(printJobs.addReport(number, at))
        }),
      ),

    figures: shifts.figures,

    /** Prints a kept report once more, marked as a copy. Problems: `report-unknown`, `history-unwritable`. */
    reprint: (number: number): Result<ReportPrintJob> =>
      printed(
        store((at) => {
          if (shifts.figures(number) === null) return failed(problem('report-unknown', String(number)))
          audit.append('report-printed', at, { detail: `${number}` })
          return succeeded(printJobs.addReport(number, at))
        }),
      ),
  }
}
export type ShiftService = ReturnType<typeof shiftDesk>
