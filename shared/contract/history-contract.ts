import * as z from 'zod/mini'
import { auditEntrySchema } from '../audit'
import { nothing, type Exchange } from '../exchange'
import { exportStateSchema, wantedExportSchema } from '../export'
import { historyPageSchema, historyQuerySchema } from '../history-search'
import { ofPayment } from '../payment-id'
import { lastCheckSchema, paymentRecordSchema } from '../payment-record'
import { paymentPrintJobSchema } from '../print-job'

export const historyDetailSchema = z.object({
  record: paymentRecordSchema,
  printJobs: z.array(paymentPrintJobSchema),
  observations: z.array(
    z.object({ number: z.number(), httpStatus: z.nullable(z.number()), ...lastCheckSchema.shape }),
  ),
  /** What people did about it, oldest first. */
  audit: z.array(auditEntrySchema),
})
export type HistoryDetail = Readonly<z.infer<typeof historyDetailSchema>>

/** What the history's screen asks. */
export const historyContract = {
  searchHistory: {
    request: z.object({
      query: historyQuerySchema,
      /** Only payments with a smaller number: the end of the page before, or a place in the whole list. */
      before: z.nullable(z.number()),
    }),
    answer: historyPageSchema,
  },
  getHistoryDetail: { request: ofPayment, answer: historyDetailSchema },
  previewReceipt: { request: ofPayment, answer: z.object({ svg: z.string() }) },
  /** False when no file was chosen. */
  startExport: { request: wantedExportSchema, answer: z.boolean() },
  getExport: { request: nothing, answer: exportStateSchema },
  /** Calls off the one that is under way, or forgets how the last one went: somebody has read it. */
  closeExport: { request: nothing, answer: nothing },
} as const satisfies Readonly<Record<string, Exchange>>
