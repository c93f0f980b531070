import * as z from 'zod/mini'
import { businessDaySchema } from './business-day'
import { cashierNameSchema } from './cashier'
import { reportPrintJobSchema } from './print-job'
import { rupiahTotalSchema } from './rupiah'
import { shiftFiguresSchema } from './shift-report'
import { utcSchema } from './time'

/** A cashier's stretch at the counter. */
export const shiftSchema = z.object({
  /** Counts up for ever; the number of its Z report. */
  number: z.number(),
  businessDay: businessDaySchema,
  openedAt: utcSchema,
  openedBy: z.string(),
  float: rupiahTotalSchema,
  closedAt: z.nullable(utcSchema),
})
export type Shift = Readonly<z.infer<typeof shiftSchema>>

export const openedShiftSchema = z.object({
  openedBy: cashierNameSchema,
  float: rupiahTotalSchema.check(z.maximum(1_000_000_000)),
})
export type OpenedShift = Readonly<z.infer<typeof openedShiftSchema>>

export const reportKinds = ['x', 'z', 'day'] as const
/** A report that was made and kept. */
export const keptReportSchema = z.object({
  number: z.number(),
  kind: z.enum(reportKinds),
  /** Null: a whole day's. */
  shift: z.nullable(z.number()),
  businessDay: businessDaySchema,
  madeAt: utcSchema,
})
export type KeptReport = Readonly<z.infer<typeof keptReportSchema>>

/** What the shift's screen shows. */
export const shiftDeskSchema = z.object({
  /** The shift that is open, with its figures until now. */
  open: z.nullable(z.object({ shift: shiftSchema, figures: shiftFiguresSchema })),
  /** The business day of a shift that would be opened now. */
  businessDay: businessDaySchema,
  /** True when that is not today by the clock: today is closed already, or the clock was set back. */
  ahead: z.boolean(),
  /** Days with shifts that are all closed, and that are not closed themselves, oldest first. */
  daysToClose: z.array(z.object({ day: businessDaySchema, shifts: z.number() })),
  /** Newest first, at most 60. */
  reports: z.array(keptReportSchema),
  /** The newest print job of each of them that was printed or shall be. */
  printJobs: z.array(reportPrintJobSchema),
})
export type ShiftDesk = Readonly<z.infer<typeof shiftDeskSchema>>
