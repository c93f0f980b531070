import * as z from 'zod/mini'
import { archiveSourceSchema, checkedArchiveSchema, keptBackupSchema, removalPlanSchema } from '../archive'
import { auditEntrySchema } from '../audit'
import { cashierIdSchema, cashiersSchema, savedCashierSchema } from '../cashier'
import { nothing, type Exchange } from '../exchange'
import { programSchema, updateStateSchema } from '../update'

/** What the settings' screen asks about people, the history as a whole and the program. */
export const officeContract = {
  saveCashier: { request: savedCashierSchema, answer: cashiersSchema },
  removeCashier: { request: z.object({ id: cashierIdSchema }), answer: cashiersSchema },
  requirePins: { request: z.object({ required: z.boolean() }), answer: cashiersSchema },
  /** Newest first; only what came before that number, null for the beginning. */
  listAudit: {
    request: z.object({ before: z.nullable(z.number()) }),
    answer: z.object({ entries: z.array(auditEntrySchema), more: z.boolean() }),
  },
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
  /** A file for support, without anybody's data; null when no place was chosen. */
  saveDiagnostics: { request: nothing, answer: z.nullable(z.string()) },
  getProgram: { request: nothing, answer: programSchema },
  checkForUpdate: { request: nothing, answer: updateStateSchema },
  installUpdate: { request: nothing, answer: nothing },
  setAutostart: { request: z.object({ wanted: z.boolean() }), answer: nothing },
  restartApp: { request: nothing, answer: nothing },
} as const satisfies Readonly<Record<string, Exchange>>
