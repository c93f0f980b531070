import * as z from 'zod/mini'
import { type AuditEntry, type Audited, auditEntrySchema } from '../../shared/audit'
import type { PaymentId } from '../../shared/payment-id'
import type { Utc } from '../../shared/time'
import type { HistoryDatabase } from './history-database'

const COLUMNS = 'number, at, who, what, payment_id AS paymentId, detail'
const entriesSchema = z.array(auditEntrySchema)

/** Appends what people did; nothing here changes or removes an entry. `who` tells who stands at the counter. */
export function auditTable(database: HistoryDatabase, who: () => string | null) {
  const append = database.prepare(
    'INSERT INTO audit (at, who, what, payment_id, detail) VALUES (?, ?, ?, ?, ?)',
  )
  const newest = database.prepare(`
    SELECT ${COLUMNS} FROM audit WHERE number < ? ORDER BY number DESC LIMIT ?`)
  const ofPayment = database.prepare(`SELECT ${COLUMNS} FROM audit WHERE payment_id = ? ORDER BY number`)
  return {
    append: (
      what: Audited,
      at: Utc,
      about: { readonly paymentId?: PaymentId; readonly detail?: string } = {},
    ): void => {
      append.run(at, who(), what, about.paymentId ?? null, about.detail ?? null)
    },
    /** A page of the list, newest first: only what came before that number. */
    newest: (before: number, limit: number): readonly AuditEntry[] =>
      entriesSchema.parse(newest.all(before, limit)),
    /** Oldest first. */
    ofPayment: (paymentId: PaymentId): readonly AuditEntry[] => entriesSchema.parse(ofPayment.all(paymentId)),
  }
}
export type AuditTable = ReturnType<typeof auditTable>
