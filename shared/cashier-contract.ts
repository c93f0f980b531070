import * as z from 'zod/mini'
import { archiveSourceSchema, checkedArchiveSchema, keptBackupSchema, removalPlanSchema } from './archive'
import { apiKeyStateSchema, apiKeyText, SHORTEST_PASSPHRASE } from './api-key'
import { auditEntrySchema } from './audit'
import { cashierIdSchema, cashiersSchema, savedCashierSchema } from './cashier'
import type { CashierRequest } from './channels'
import { connectedDisplaySchema } from './connected-display'
import { counterStateSchema } from './counter'
import { type Exchange, nothing } from './exchange'
import { exportStateSchema, wantedExportSchema } from './export'
import { foundPrintersSchema, printerCheckSchema } from './found-printers'
import { healthSchema } from './health'
import { historyPageSchema, historyQuerySchema } from './history-search'
import { keyTrialSchema } from './key-trial'
import { paymentIdSchema } from './payment-id'
import { lastCheckSchema, paymentRecordSchema } from './payment-record'
import { businessDaySchema } from './business-day'
import { doubtAnswers, paymentPrintJobSchema, printJobSchema, reportPrintJobSchema } from './print-job'
import { reportQuerySchema, salesReportSchema } from './sales-report'
import { printerSchema, settingsSchema } from './settings'
import { openedShiftSchema, shiftDeskSchema } from './shift'
import { LARGEST_PICTURE_BYTES, pictureFileSchema } from './shop-picture'
import { wantedTrialSchema } from './trial'
import { programSchema, updateStateSchema } from './update'

const ofPayment = z.object({ paymentId: paymentIdSchema })
const ofReport = z.object({ number: z.number() })

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

export const settingsAndKeySchema = z.object({
  settings: settingsSchema,
  apiKey: apiKeyStateSchema,
  /** Whether the system keeps secrets; where it does not, a passphrase can. */
  keychain: z.boolean(),
})

const typedPin = z.string().check(z.maxLength(8))
const passphraseText = z.string().check(z.minLength(SHORTEST_PASSPHRASE), z.maxLength(200))

export const cashierContract = {
  getCounter: { request: nothing, answer: counterStateSchema },
  /** What this window shows has been painted for the first time since it was loaded. */
  screenPainted: { request: nothing, answer: nothing },
  openPayment: {
    request: z.object({ scanned: z.string().check(z.maxLength(4096)) }),
    answer: paymentIdSchema,
  },
  checkNow: { request: ofPayment, answer: nothing },
  /** The customer says it is paid: asked in a burst, a pending slip prints, the next customer can be served. */
  claimPaid: { request: ofPayment, answer: nothing },
  withdrawClaim: { request: ofPayment, answer: nothing },
  /** Stops asking. Recorded, and never read as "not paid"; scanning it again takes the watch up again. */
  stopWatch: { request: ofPayment, answer: nothing },
  acknowledgePaid: { request: ofPayment, answer: nothing },
  acknowledgeNotice: { request: z.object({ number: z.number() }), answer: nothing },
  acceptCode: { request: z.object({ paymentId: paymentIdSchema, code: z.string() }), answer: nothing },
  clearCounter: { request: nothing, answer: nothing },
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
  /** A receipt of nobody's payment, as these settings would print it; they need not be saved. */
  previewSample: { request: settingsSchema, answer: z.object({ svg: z.string() }) },
  reprintReceipt: { request: ofPayment, answer: paymentPrintJobSchema },
  /** A paper that may have come: it did, or print it again (marked as a copy unless it surely did not). */
  settleDoubt: {
    request: z.object({ number: z.number(), answer: z.enum(doubtAnswers) }),
    answer: printJobSchema,
  },
  getSettings: { request: nothing, answer: settingsAndKeySchema },
  saveSettings: { request: settingsSchema, answer: settingsSchema },
  saveApiKey: {
    request: z.object({ apiKey: apiKeyText, passphrase: z.nullable(passphraseText) }),
    answer: apiKeyStateSchema,
  },
  unlockApiKey: { request: z.object({ passphrase: passphraseText }), answer: apiKeyStateSchema },
  /** A file for support, without anybody's data; null when no place was chosen. */
  saveDiagnostics: { request: nothing, answer: z.nullable(z.string()) },
  tryApiKey: {
    /** Null: the key that is kept. */
    request: z.object({ apiKey: z.nullable(apiKeyText), environment: settingsSchema.shape.environment }),
    answer: keyTrialSchema,
  },
  keepPicture: {
    request: z.object({
      bytes: z.instanceof(Uint8Array).check(z.refine(({ length }) => length <= LARGEST_PICTURE_BYTES)),
    }),
    answer: pictureFileSchema,
  },
  getHealth: { request: nothing, answer: healthSchema },
  listDisplays: { request: nothing, answer: z.array(connectedDisplaySchema) },
  identifyDisplays: { request: nothing, answer: nothing },
  /** Draws something to try out on the customer's display; null ends it, a payment that is opened does too. */
  tryDisplay: { request: z.object({ trial: z.nullable(wantedTrialSchema) }), answer: nothing },
  findPrinters: { request: nothing, answer: foundPrintersSchema },
  /** Asks this printer how it is; it need not be saved. Nothing is printed. */
  checkPrinter: { request: printerSchema, answer: printerCheckSchema },
  printTestPage: { request: z.object({ openDrawer: z.boolean() }), answer: nothing },
  /** The PIN is empty where none is required. */
  signIn: { request: z.object({ id: cashierIdSchema, pin: typedPin }), answer: nothing },
  signOut: { request: nothing, answer: nothing },
  /** Opens what only the owner may, for a few minutes. */
  letOwnerIn: { request: z.object({ id: cashierIdSchema, pin: typedPin }), answer: nothing },
  closeOwnerDoor: { request: nothing, answer: nothing },
  saveCashier: { request: savedCashierSchema, answer: cashiersSchema },
  removeCashier: { request: z.object({ id: cashierIdSchema }), answer: cashiersSchema },
  requirePins: { request: z.object({ required: z.boolean() }), answer: cashiersSchema },
  /** Newest first; only what came before that number, null for the beginning. */
  listAudit: {
    request: z.object({ before: z.nullable(z.number()) }),
    answer: z.object({ entries: z.array(auditEntrySchema), more: z.boolean() }),
  },
  getShiftDesk: { request: nothing, answer: shiftDeskSchema },
  /** Whoever is signed in opens it in their own name, whatever this says. */
  openShift: { request: openedShiftSchema, answer: nothing },
  printXReport: { request: nothing, answer: reportPrintJobSchema },
  closeShift: { request: nothing, answer: reportPrintJobSchema },
  closeDay: { request: z.object({ day: businessDaySchema }), answer: reportPrintJobSchema },
  previewReport: { request: ofReport, answer: z.object({ svg: z.string() }) },
  reprintReport: { request: ofReport, answer: reportPrintJobSchema },
  getSalesReport: { request: reportQuerySchema, answer: salesReportSchema },
  /** The report as it stands in the window, on A4: into a file of the owner's choice; false when none was chosen. */
  saveSalesReport: { request: nothing, answer: z.boolean() },
  printSalesReport: { request: nothing, answer: nothing },
  /** False when no file was chosen. */
  startExport: { request: wantedExportSchema, answer: z.boolean() },
  /** Where the archive is; null when no place was chosen. */
  saveArchive: { request: nothing, answer: z.nullable(z.string()) },
  listBackups: { request: nothing, answer: z.array(keptBackupSchema) },
  /** Null when no file was chosen. Nothing is replaced by it. */
  checkArchive: { request: archiveSourceSchema, answer: z.nullable(checkedArchiveSchema) },
  /** Starts the program again with what was checked. */
  takeArchive: { request: z.object({ token: z.string() }), answer: nothing },
  planRemoval: { request: nothing, answer: removalPlanSchema },
  /** Archives, then removes what the settings no longer keep; answers with how many. */
  removeOldPayments: { request: nothing, answer: z.number() },
  getExport: { request: nothing, answer: exportStateSchema },
  cancelExport: { request: nothing, answer: nothing },
  getProgram: { request: nothing, answer: programSchema },
  checkForUpdate: { request: nothing, answer: updateStateSchema },
  installUpdate: { request: nothing, answer: nothing },
  setAutostart: { request: z.object({ wanted: z.boolean() }), answer: nothing },
  restartApp: { request: nothing, answer: nothing },
  paySimulated: { request: ofPayment, answer: nothing },
} as const satisfies Record<CashierRequest, Exchange>
