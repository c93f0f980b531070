import * as z from 'zod/mini'
import { MOST_ASIDE } from '../../shared/counter'
import { packagesOf } from '../../shared/payment'
import { type PaymentId, paymentIdSchema } from '../../shared/payment-id'
import { type PaymentRecord, paymentRecordSchema } from '../../shared/payment-record'
import { type Utc, utcSchema } from '../../shared/time'
import type { HistoryDatabase } from './history-database'
import { oftenRead } from './often-read'
import { searchable } from './searchable'

/** SQLite's word for no limit. */
const ALL = -1

/** Of so many takings some payments are still in the history, or the newest were taken long ago. */
const NEWEST_TAKINGS = 50

const readRow = oftenRead(z.object({ record: z.string() }))
const readRecord = oftenRead(paymentRecordSchema)

const scanTimesSchema = z.object({
  paymentId: paymentIdSchema,
  openedAt: utcSchema,
  scannedAt: utcSchema,
  isPaid: z.pipe(
    z.number(),
    z.transform((isPaid) => isPaid === 1),
  ),
})
/** The first and the newest scan of a payment, and whether that still matters. */
export type ScanTimes = Readonly<z.infer<typeof scanTimesSchema>>

/** Reads a row's `record` column; a row that does not parse is a damaged history and throws. */
export const recordOfRow = (row: unknown): PaymentRecord => readRecord(JSON.parse(readRow(row).record))

/** Reads and writes payments. Statements are prepared once; writing happens inside the caller's transaction. */
export function paymentsTable(database: HistoryDatabase) {
  const find = database.prepare('SELECT record FROM payments WHERE payment_id = ?')
  const put = database.prepare(`
    INSERT INTO payments
      (payment_id, opened_at, scanned_at, status, service, amount, paid_seen_at, awaits_notice, record)
    VALUES (@paymentId, @openedAt, @scannedAt, @status, @service, @amount, @paidSeenAt, @awaitsNotice, @record)
    ON CONFLICT (payment_id) DO UPDATE SET
      scanned_at = @scannedAt, status = @status, service = @service, amount = @amount,
      paid_seen_at = @paidSeenAt, awaits_notice = @awaitsNotice, record = @record`)
  const putPackage = database.prepare(`
    INSERT INTO packages (payment_id, position, awb, order_id) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET awb = excluded.awb, order_id = excluded.order_id`)
  const unfinished = database.prepare(`
    SELECT record FROM payments
    WHERE status <> 'paid' AND scanned_at >= ? ORDER BY scanned_at DESC LIMIT ?`)
  const paidSince = database.prepare(`
    SELECT record FROM payments WHERE status = 'paid' AND paid_seen_at >= ? ORDER BY paid_seen_at DESC LIMIT ?`)
  // In the order in which they were paid, as takings are numbered: a day on which the clock was wrong changes nothing.
  const lastPaid = database.prepare(`
    SELECT payment.record FROM takings AS taking CROSS JOIN payments AS payment USING (payment_id)
    WHERE taking.number > (SELECT max(number) FROM takings) - ${NEWEST_TAKINGS}
    ORDER BY taking.number DESC LIMIT 5`)
  const awaitingNotice = database.prepare(`
    SELECT record FROM payments WHERE awaits_notice = 1
    ORDER BY (SELECT number FROM takings WHERE takings.payment_id = payments.payment_id) DESC LIMIT ${MOST_ASIDE}`)
  const count = database
    .prepare(`
    SELECT coalesce((SELECT max(number) FROM search_entries) - (SELECT min(number) FROM search_entries) + 1, 0)`)
    .pluck()
  const newest = database.prepare(`
    SELECT payment.record FROM search_entries AS entry CROSS JOIN payments AS payment USING (payment_id)
    ORDER BY entry.number DESC LIMIT ?`)
  // By rowid: rows lie in the order in which they were opened, and none is read beyond the limit.
  const newestScans = database.prepare(`
    SELECT payment_id AS paymentId, opened_at AS openedAt, scanned_at AS scannedAt, status = 'paid' AS isPaid
    FROM payments ORDER BY rowid DESC LIMIT ?`)
  const scanNow = database.prepare(`
    UPDATE payments SET scanned_at = @now, record = json_set(record, '$.scannedAt', @now)
    WHERE payment_id = @paymentId AND record ->> '$.watchStoppedAt' IS NULL`)
  const scanAllNow = database.transaction((paymentIds: readonly PaymentId[], now: Utc) => {
    for (const paymentId of paymentIds) scanNow.run({ paymentId, now })
  })
  const wasTaken = database.prepare('SELECT 1 FROM takings WHERE payment_id = ?')
  const onCounter = database.prepare('SELECT payment_id FROM counter')
  const keepSearchable = searchable(database)
  const awaitNotice = database.prepare(`
    UPDATE payments SET awaits_notice = 1, record = json_set(record, '$.awaitsNotice', json('true'))
    WHERE payment_id = ?`)
  const setOnCounter = database.prepare('UPDATE counter SET payment_id = ?')

  return {
    find: (paymentId: PaymentId): PaymentRecord | null => {
      const row = find.get(paymentId)
      return row === undefined ? null : recordOfRow(row)
    },

    put: (record: PaymentRecord): void => {
      const payment = record.latest?.payment ?? null
      put.run({
        paymentId: record.paymentId,
        openedAt: record.openedAt,
        scannedAt: record.scannedAt,
        awaitsNotice: record.awaitsNotice ? 1 : 0,
        status: record.status,
        service: payment?.service ?? null,
        amount: payment?.amount ?? null,
        paidSeenAt: record.paid?.seenAt ?? null,
        record: JSON.stringify(record),
      })
      keepSearchable(record)
      if (payment === null) return
      for (const [position, { awb, orderId }] of packagesOf(payment).entries()) {
        putPackage.run(record.paymentId, position, awb, orderId)
      }
    },

    /** Paid here before, also when the payment has left the history since. */
    wasTaken: (paymentId: PaymentId): boolean => wasTaken.get(paymentId) !== undefined,

    /** Scanned since `since` and not paid, newest first: what a restart goes on asking about. */
    unfinished: (since: Utc, most = ALL): readonly PaymentRecord[] =>
      unfinished.all(since, most).map(recordOfRow),

    paidSince: (since: Utc, most: number): readonly PaymentRecord[] =>
      paidSince.all(since, most).map(recordOfRow),
    /** It is told of until a cashier takes note of it. */
    awaitNotice: (paymentId: PaymentId): void => {
      awaitNotice.run(paymentId)
    },
    /** Paid away from the counter and not yet taken note of, newest first, at most `MOST_ASIDE`. */
    awaitingNotice: (): readonly PaymentRecord[] => awaitingNotice.all().map(recordOfRow),

    /** At most 5, newest first. */
    lastPaid: (): readonly PaymentRecord[] => lastPaid.all().map(recordOfRow),

    /** How many there are; by their numbers, which have no gap. */
    count: (): number => z.number().parse(count.get()),
    newest: (limit: number): readonly PaymentRecord[] => newest.all(limit).map(recordOfRow),
    /** Last opened first, whatever the clock said. */
    newestScans: (limit: number): readonly ScanTimes[] =>
      z.array(scanTimesSchema).parse(newestScans.all(limit)),
    /** As if they were scanned at this moment, but those nobody wants to be watched; in one transaction of its own. */
    scanNow: (paymentIds: readonly PaymentId[], now: Utc): void => {
      if (paymentIds.length > 0) scanAllNow.immediate(paymentIds, now)
    },
    onCounter: (): PaymentId | null =>
      z.object({ payment_id: z.nullable(paymentIdSchema) }).parse(onCounter.get()).payment_id,
    setOnCounter: (paymentId: PaymentId | null): void => {
      setOnCounter.run(paymentId)
    },
  }
}
export type PaymentsTable = ReturnType<typeof paymentsTable>
