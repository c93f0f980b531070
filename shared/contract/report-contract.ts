import * as z from 'zod/mini'
import { nothing, type Exchange } from '../exchange'
import { reportQuerySchema, salesReportSchema } from '../sales-report'

/** What the reports' screen asks. */
export const reportContract = {
  getSalesReport: { request: reportQuerySchema, answer: salesReportSchema },
  /** The report as it stands in the window, on A4: into a file of the owner's choice; false when none was chosen. */
  saveSalesReport: { request: nothing, answer: z.boolean() },
  printSalesReport: { request: nothing, answer: nothing },
} as const satisfies Readonly<Record<string, Exchange>>
