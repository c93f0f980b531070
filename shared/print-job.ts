import * as z from 'zod/mini'
import { type PaymentId, paymentIdSchema } from './payment-id'
import { problemSchema } from './problem-codes'
import { utcSchema } from './time'

/** `uncertain`: bytes went out and nobody can say whether paper came. It is never printed again in silence. */
export const printStates = ['waiting', 'printing', 'printed', 'uncertain', 'failed'] as const
export const printStateSchema = z.enum(printStates)
export type PrintState = z.infer<typeof printStateSchema>

export const paymentPaperKinds = ['receipt', 'pending-slip'] as const
export const printKindSchema = z.enum([...paymentPaperKinds, 'shift-report'])
export type PrintKind = z.infer<typeof printKindSchema>
export type PaymentPaperKind = (typeof paymentPaperKinds)[number]

const common = {
  /** Counts up for ever; printed on the paper, so that a slip can be found again. */
  number: z.number().check(z.int(), z.positive()),
  /** 0 for the first of its kind, n for its n-th reprint (SALINAN/COPY n). */
  copyNumber: z.number().check(z.int(), z.nonnegative()),
  state: printStateSchema,
  requestedAt: utcSchema,
  finishedAt: z.nullable(utcSchema),
  problem: z.nullable(problemSchema),
  /** What a person said of a paper nobody could be sure of; null when nobody has been asked, or not yet. */
  doubtSettled: z.nullable(z.enum(['came-out', 'printed-again', 'never-asked'])),
}

/** `pending-slip`: for a customer who says it is paid and steps aside; says that nothing is confirmed. */
export const paymentPrintJobSchema = z.object({
  ...common,
  kind: z.enum(paymentPaperKinds),
  paymentId: paymentIdSchema,
})
export type PaymentPrintJob = Readonly<z.infer<typeof paymentPrintJobSchema>>

/** An X or Z report, by the number under which it is kept. */
export const reportPrintJobSchema = z.object({
  ...common,
  kind: z.literal('shift-report'),
  report: z.number(),
})
export type ReportPrintJob = Readonly<z.infer<typeof reportPrintJobSchema>>

export const printJobSchema = z.discriminatedUnion('kind', [paymentPrintJobSchema, reportPrintJobSchema])

/** One attempt to get a document onto paper: a row in the history before a byte is sent. */
export type PrintJob = PaymentPrintJob | ReportPrintJob

/** The payment it is about; null for a report. */
export const paymentOfJob = (job: PrintJob): PaymentId | null =>
  job.kind === 'shift-report' ? null : job.paymentId

/** Somebody has to look at the printer: whether paper came, or why none did. */
export const isDoubtful = ({ state, doubtSettled }: PrintJob): boolean =>
  (state === 'uncertain' || state === 'failed') && doubtSettled === null

/** On paper as far as anybody knows: the printer or the system says so, or somebody who looked. */
export const cameOut = ({ state, doubtSettled }: PrintJob): boolean =>
  state === 'printed' || doubtSettled === 'came-out'

/** The system took it and says nothing of paper: finished, and not to be called printed. */
export const wasHandedOver = ({ state, problem }: Pick<PrintJob, 'state' | 'problem'>): boolean =>
  state === 'printed' && problem?.code === 'printer-not-followed'

export const doubtAnswers = ['came-out', 'print-again'] as const
export type DoubtAnswer = (typeof doubtAnswers)[number]
