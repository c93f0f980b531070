import * as z from 'zod/mini'
import type { PaymentId } from '../../shared/payment-id'
import {
  type PaymentPaperKind,
  type PaymentPrintJob,
  paymentPrintJobSchema,
  type PrintJob,
  type PrintState,
  type ReportPrintJob,
  reportPrintJobSchema,
} from '../../shared/print-job'
import { problemSchema } from '../../shared/problem-codes'
import type { Problem } from '../../shared/problem'
import type { Utc } from '../../shared/time'
import type { HistoryDatabase } from './history-database'
import { oftenRead } from './often-read'

const stored = {
  problem: z.nullable(
    z.pipe(
      z.pipe(
        z.string(),
        z.transform((text): unknown => JSON.parse(text)),
      ),
      problemSchema,
    ),
  ),
}
const paymentRowSchema = z.extend(paymentPrintJobSchema, stored)
const reportRowSchema = z.extend(reportPrintJobSchema, stored)

/** What of `payment_id` and `report` does not belong to its kind is null and falls away. */
const readJob = oftenRead(z.discriminatedUnion('kind', [paymentRowSchema, reportRowSchema]))
const readPaymentJob = oftenRead(paymentRowSchema)
const readReportJob = oftenRead(reportRowSchema)

const COLUMNS = `number, payment_id AS paymentId, report, kind, copy_number AS copyNumber, state,
  requested_at AS requestedAt, finished_at AS finishedAt, problem, doubt_settled AS doubtSettled`

/** The print queue's rows: each is there before a byte goes to a printer. */
export function printJobsTable(database: HistoryDatabase) {
  const add = database.prepare(`
    INSERT INTO print_jobs (payment_id, kind, copy_number, state, requested_at)
    VALUES (?, ?, ?, 'waiting', ?) ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`)
  const doubtReceipt = database.prepare(`
    INSERT INTO print_jobs (payment_id, kind, copy_number, state, requested_at, finished_at, problem)
    VALUES (@paymentId, 'receipt', 0, 'uncertain', @at, @at, @why)
    ON CONFLICT (payment_id, kind, copy_number) DO UPDATE SET doubt_settled = NULL
    WHERE state = 'uncertain' AND doubt_settled = 'never-asked' RETURNING ${COLUMNS}`)
  const addReport = database.prepare(`
    INSERT INTO print_jobs (report, kind, copy_number, state, requested_at)
    SELECT @report, 'shift-report', coalesce(max(copy_number), -1) + 1, 'waiting', @at
    FROM print_jobs WHERE report = @report RETURNING ${COLUMNS}`)
  const settleReport = database.prepare(`
    UPDATE print_jobs SET doubt_settled = 'printed-again'
    WHERE report = ? AND state = 'uncertain' AND doubt_settled IS NULL`)
  const ofReports = database.prepare(`
    SELECT ${COLUMNS} FROM print_jobs AS job WHERE report BETWEEN ? AND ? AND number =
      (SELECT max(number) FROM print_jobs WHERE report = job.report)`)
  const nextCopy = database.prepare(`
    SELECT coalesce(max(copy_number), -1) + 1 AS number FROM print_jobs WHERE payment_id = ? AND kind = ?`)
  const setState = database.prepare(`
    UPDATE print_jobs SET state = ?, finished_at = ?, problem = ? WHERE number = ? RETURNING ${COLUMNS}`)
  const ofPayment = database.prepare(`SELECT ${COLUMNS} FROM print_jobs WHERE payment_id = ? ORDER BY number`)
  const countPrinted = database.prepare(`
    SELECT count(*) AS printed FROM print_jobs
    WHERE payment_id = ? AND kind = 'receipt' AND (state = 'printed' OR doubt_settled = 'came-out')`)
  const find = database.prepare(`SELECT ${COLUMNS} FROM print_jobs WHERE number = ?`)
  const open = database.prepare(`
    SELECT ${COLUMNS} FROM print_jobs
    WHERE state = 'waiting' OR state = 'printing'
      OR (state = 'uncertain' AND doubt_settled IS NULL) OR (state = 'failed' AND doubt_settled IS NULL)
    ORDER BY number DESC LIMIT 20`)
  const settleDoubt = database.prepare('UPDATE print_jobs SET doubt_settled = ? WHERE number = ?')
  const settleDoubts = database.prepare(`
    UPDATE print_jobs SET doubt_settled = 'printed-again'
    WHERE payment_id = ? AND kind = ? AND state = 'uncertain' AND doubt_settled IS NULL`)
  const oldestWaiting = database.prepare(`
    SELECT ${COLUMNS} FROM print_jobs WHERE state = 'waiting' AND number > ? ORDER BY number LIMIT 1`)
  const countWaiting = database.prepare(`
    SELECT count(*) AS waiting FROM print_jobs WHERE state = 'waiting'`)
  const interrupted = database.prepare(`SELECT ${COLUMNS} FROM print_jobs WHERE state = 'printing'`)

  return {
    /** The one automatic receipt of a payment; null when it has one already, whatever became of that. */
    addReceipt: (paymentId: PaymentId, at: Utc): PaymentPrintJob | null => {
      const row = add.get(paymentId, 'receipt', 0, at)
      return row === undefined ? null : readPaymentJob(row)
    },

    /**
     * In the place of the automatic receipt, when it may be on paper already: somebody is asked, and nothing printed.
     * Null when it has one, whatever became of that.
     */
    doubtReceipt: (paymentId: PaymentId, at: Utc, why: Problem): PaymentPrintJob | null => {
      const row = doubtReceipt.get({ paymentId, at, why: JSON.stringify(why) })
      return row === undefined ? null : readPaymentJob(row)
    },

    /** One more of its kind, marked with the next copy number, which settles what was in doubt of it. */
    addNext: (paymentId: PaymentId, kind: PaymentPaperKind, at: Utc): PaymentPrintJob => {
      const { number } = z.object({ number: z.number() }).parse(nextCopy.get(paymentId, kind))
      settleDoubts.run(paymentId, kind)
      return readPaymentJob(add.get(paymentId, kind, number, at))
    },

    /** A report that was kept, to be printed: the first time as itself, then as its copies. */
    addReport: (report: number, at: Utc): ReportPrintJob => {
      settleReport.run(report)
      return readReportJob(addReport.get({ report, at }))
    },
    /** The newest of each report in that stretch of numbers; none of those that were never to be printed. */
    ofReports: (first: number, last: number): readonly ReportPrintJob[] =>
      ofReports.all(first, last).map(readReportJob),

    setState: (
      number: number,
      state: PrintState,
      finishedAt: Utc | null,
      problem: Problem | null,
    ): PrintJob =>
      readJob(setState.get(state, finishedAt, problem === null ? null : JSON.stringify(problem), number)),

    ofPayment: (paymentId: PaymentId): readonly PaymentPrintJob[] =>
      ofPayment.all(paymentId).map(readPaymentJob),

    /** How many receipts of a payment came out as far as anybody knows, copies included. */
    countPrinted: (paymentId: PaymentId): number =>
      z.object({ printed: z.number() }).parse(countPrinted.get(paymentId)).printed,

    find: (number: number): PrintJob | null => {
      const row = find.get(number)
      return row === undefined ? null : readJob(row)
    },
    /** What is not on paper yet, or may not be and nobody has said; newest first, at most 20. */
    open: (): readonly PrintJob[] => open.all().map(readJob),
    settleDoubt: (number: number, settled: NonNullable<PrintJob['doubtSettled']>): void => {
      settleDoubt.run(settled, number)
    },

    /** The oldest behind that number. */
    oldestWaiting: (after: number): PrintJob | null => {
      const row = oldestWaiting.get(after)
      return row === undefined ? null : readJob(row)
    },

    countWaiting: (): number => z.object({ waiting: z.number() }).parse(countWaiting.get()).waiting,

    /** Jobs a crash caught while bytes were on their way: nobody knows whether paper came. */
    interrupted: (): readonly PrintJob[] => interrupted.all().map(readJob),
  }
}
export type PrintJobsTable = ReturnType<typeof printJobsTable>
