import * as z from 'zod/mini'
import { businessDaySchema } from '../business-day'
import { nothing, type Exchange } from '../exchange'
import { reportPrintJobSchema } from '../print-job'
import { openedShiftSchema, shiftDeskSchema } from '../shift'

const ofReport = z.object({ number: z.number() })

/** What the shift's screen asks. */
export const shiftContract = {
  getShiftDesk: { request: nothing, answer: shiftDeskSchema },
  /** Whoever is signed in opens it in their own name, whatever this says. */
  openShift: { request: openedShiftSchema, answer: nothing },
  printXReport: { request: nothing, answer: reportPrintJobSchema },
  closeShift: { request: nothing, answer: reportPrintJobSchema },
  closeDay: { request: z.object({ day: businessDaySchema }), answer: reportPrintJobSchema },
  previewReport: { request: ofReport, answer: z.object({ svg: z.string() }) },
  reprintReport: { request: ofReport, answer: reportPrintJobSchema },
} as const satisfies Readonly<Record<string, Exchange>>
