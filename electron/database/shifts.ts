import * as z from 'zod/mini'
import type { BusinessDay } from '../../shared/business-day'
import {
  type KeptReport,
  keptReportSchema,
  type OpenedShift,
  type Shift,
  shiftSchema,
} from '../../shared/shift'
import { type ShiftFigures, shiftFiguresSchema } from '../../shared/shift-report'
import type { Utc } from '../../shared/time'
import type { Stretch } from './count-shift'
import type { HistoryDatabase } from './history-database'
import { reportNumbers } from './report-numbers'

type Ends = Pick<Stretch, 'lastTaking' | 'lastPayment' | 'lastAudit'>

const SHIFT = `number, business_day AS businessDay, opened_at AS openedAt, opened_by AS openedBy, float,
  closed_at AS closedAt`
const REPORT = 'number, kind, shift, business_day AS businessDay, made_at AS madeAt'

const endsSchema = z.object({ lastTaking: z.number(), lastPayment: z.number(), lastAudit: z.number() })
const beginSchema = z.object({ afterTaking: z.number(), afterPayment: z.number(), afterAudit: z.number() })
const dayToCloseSchema = z.object({ day: keptReportSchema.shape.businessDay, shifts: z.number() })
const day = z.nullable(keptReportSchema.shape.businessDay)

/** Shifts and the reports that were made of them. Writing happens inside the caller's transaction. */
export function shiftsTable(database: HistoryDatabase) {
  const numbers = reportNumbers(database)
  const open = database.prepare(`SELECT ${SHIFT} FROM shifts WHERE closed_at IS NULL`)
  const lastEnds = database.prepare(`
    SELECT last_taking AS lastTaking, last_payment AS lastPayment, last_audit AS lastAudit
    FROM shifts ORDER BY number DESC LIMIT 1`)
  const add = database.prepare(`
    INSERT INTO shifts (number, business_day, opened_at, opened_by, float, after_taking, after_payment, after_audit)
    VALUES (@number, @businessDay, @at, @openedBy, @float, @lastTaking, @lastPayment, @lastAudit) RETURNING ${SHIFT}`)
  const close = database.prepare(`
    UPDATE shifts SET closed_at = @at, last_taking = @lastTaking, last_payment = @lastPayment,
      last_audit = @lastAudit
    WHERE number = @number RETURNING ${SHIFT}`)
  const begin = database.prepare(`
    SELECT after_taking AS afterTaking, after_payment AS afterPayment, after_audit AS afterAudit
    FROM shifts WHERE number = ?`)
  const ofDay = database.prepare(`SELECT ${SHIFT} FROM shifts WHERE business_day = ? ORDER BY number`)
  const endsOf = database.prepare(`
    SELECT last_taking AS lastTaking, last_payment AS lastPayment, last_audit AS lastAudit
    FROM shifts WHERE number = ?`)
  const newestDay = database.prepare('SELECT max(business_day) FROM shifts').pluck()
  const newestClosing = database
    .prepare("SELECT max(business_day) FROM shift_reports WHERE kind = 'day'")
    .pluck()
  const daysToClose = database.prepare(`
    SELECT business_day AS day, count(*) AS shifts FROM shifts
    WHERE business_day > coalesce((SELECT max(business_day) FROM shift_reports WHERE kind = 'day'), '')
    GROUP BY business_day HAVING count(closed_at) = count(*) ORDER BY business_day`)
  const keep = database.prepare(`
    INSERT INTO shift_reports (kind, shift, business_day, made_at, figures) VALUES (?, ?, ?, ?, ?)
    RETURNING ${REPORT}`)
  const reports = database.prepare(`SELECT ${REPORT} FROM shift_reports ORDER BY number DESC LIMIT ?`)
  // Reports of before say nothing of the moment for which they were counted: it is the one at which they were made.
  const figures = database
    .prepare("SELECT json_set(figures, '$.countedAt', made_at) FROM shift_reports WHERE number = ?")
    .pluck()

  return {
    open: (): Shift | null => z.nullable(shiftSchema).parse(open.get() ?? null),

    /** `now`: where the first shift of all begins; every other begins where the one before it ended. */
    add: (opened: OpenedShift, businessDay: BusinessDay, at: Utc, now: Ends): Shift => {
      const before = lastEnds.get()
      const ends = before === undefined ? now : endsSchema.parse(before)
      return shiftSchema.parse(add.get({ ...opened, number: numbers.nextShift(), businessDay, at, ...ends }))
    },
    close: (number: number, at: Utc, ends: Ends): Shift =>
      shiftSchema.parse(close.get({ number, at, ...ends })),

    begin: (number: number) => beginSchema.parse(begin.get(number)),
    ends: (number: number): Ends => endsSchema.parse(endsOf.get(number)),
    ofDay: (businessDay: BusinessDay): readonly Shift[] => z.array(shiftSchema).parse(ofDay.all(businessDay)),
    /** The newest day of any shift, and the newest day that was closed. */
    newestDay: (): BusinessDay | null => day.parse(newestDay.get()),
    newestClosing: (): BusinessDay | null => day.parse(newestClosing.get()),
    nextClosing: numbers.nextDay,
    daysToClose: () => z.array(dayToCloseSchema).parse(daysToClose.all()),

    keep: (
      kind: KeptReport['kind'],
      businessDay: BusinessDay,
      at: Utc,
      counted: ShiftFigures,
    ): KeptReport => {
      const shift = counted.scope.kind === 'shift' ? counted.scope.number : null
      return keptReportSchema.parse(keep.get(kind, shift, businessDay, at, JSON.stringify(counted)))
    },
    reports: (limit: number): readonly KeptReport[] => z.array(keptReportSchema).parse(reports.all(limit)),
    figures: (number: number): ShiftFigures | null => {
      const text = figures.get(number)
      return text === undefined ? null : shiftFiguresSchema.parse(JSON.parse(z.string().parse(text)))
    },
  }
}
export type ShiftsTable = ReturnType<typeof shiftsTable>
