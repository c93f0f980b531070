import * as z from 'zod/mini'
import { type PaymentId, paymentIdSchema } from '../../shared/payment-id'
import { problem } from '../../shared/problem'
import { type Utc, utcOf, utcSchema } from '../../shared/time'
import { openedRecord } from '../../shared/payment-record'
import { WATCHED_FOR_MS } from '../../shared/expiry'
import { removeArchiveMark } from './archive-mark'
import { type BackupMark, readMark, removeMark } from './backup-mark'
import { type NewNotice, noticesTable } from './notices'
import type { HistoryDatabase } from './history-database'
import { paymentsTable } from './payments'
import { leavePapersFree, reportNumbers } from './report-numbers'
import type { Scan } from './scan-journal'

/**
 * Brings an opened history level with the scan journal, in one transaction, at every start.
 *
 * A history that is no backup and lacks nothing stays as it is. Otherwise what came after a certain moment is lost:
 * payments of the journal that are not there are opened again, those that were open are asked about for another day,
 * and because nobody knows what was printed in the lost time, no receipt of theirs prints by itself any more.
 * @returns what the cashier is told; null when nothing was lost
 */
export function takeUpHistory(database: HistoryDatabase, scans: readonly Scan[], now: Utc): NewNotice | null {
  const payments = paymentsTable(database)
  // What was taken and is no payment any more left after it was archived: that is no loss.
  const known = database.prepare(`
    SELECT 1 FROM payments WHERE payment_id = @id UNION ALL SELECT 1 FROM takings WHERE payment_id = @id`)
  const newestScan = new Map(scans.map(({ paymentId, at }) => [paymentId, at]))
  const firstScan = new Map(scans.toReversed().map(({ paymentId, at }) => [paymentId, at]))

  const takeUp = database.transaction((): NewNotice | null => {
    const lacking = [...newestScan.keys()].filter((paymentId) => known.get({ id: paymentId }) === undefined)
    const mark = readMark(database) ?? lostTail(database, scans, lacking)
    for (const paymentId of lacking) {
      // As if it were scanned now, so that the watch gives it a whole day; the first scan stays what it was.
      payments.put({ ...openedRecord(paymentId, firstScan.get(paymentId) ?? now), scannedAt: now })
    }
    // Whatever was in the lost time, also when no receipt is in doubt: reports and copies have numbers too.
    if (mark !== null || lacking.length > 0) leavePapersFree(database, mark?.replaced ?? null)
    if (mark === null) {
      doubtReceipts(database, lacking, now)
      return null
    }
    doubtUnfinishedPaper(database, now)
    doubtReceipts(database, notPaid(database), now)
    const asked = askAgainAboutOpen(database, newestScan, mark.backupAt, now)
    // Whoever stood at the counter when the backup was made is not who stands there now.
    payments.setOnCounter(null)
    removeMark(database)
    // Somebody copied an archive over the history by hand: taken up like a backup, and an archive no more.
    removeArchiveMark(database)
    const { backupAt, setAside, byChoice } = mark
    const askedAgain = lacking.length + asked
    const notice: NewNotice =
      backupAt === null
        ? { kind: 'history-begun-anew', setAside, askedAgain }
        : { kind: byChoice ? 'archive-taken-up' : 'history-restored', backupAt, setAside, askedAgain }
    reportNumbers(database).leaveFree(noticesTable(database).add(notice, now).number, mark.replaced)
    return notice
  })
  return takeUp.immediate()
}

/**
 * A history can be sound and yet older than its journal: its WAL was deleted, or an old copy was put in its place.
 * The last scan alone lacking is a program that ended between journal and history, and no loss; nor is an earlier one
 * in a history that has the last: it was refused, and its line could not be taken back.
 */
function lostTail(
  database: HistoryDatabase,
  scans: readonly Scan[],
  lacking: readonly PaymentId[],
): BackupMark | null {
  const last = scans.at(-1)
  if (last === undefined || lacking.length === 0) return null
  if (lacking.length === 1 && lacking[0] === last.paymentId) return null
  if (paymentsTable(database).find(last.paymentId)?.scannedAt === last.at) return null
  const newest = database.prepare(`
    SELECT max(at) FROM (
      SELECT max(answered_at) AS at FROM observations UNION SELECT max(scanned_at) FROM payments)`)
  return {
    backupAt: z.nullable(utcSchema).parse(newest.pluck().get()),
    setAside: '',
    byChoice: false,
    replaced: null,
  }
}

const notPaid = (database: HistoryDatabase): readonly PaymentId[] => {
  const ids = database.prepare("SELECT payment_id FROM payments WHERE status <> 'paid' ORDER BY scanned_at")
  return z.array(paymentIdSchema).parse(ids.pluck().all())
}

const DOUBT = JSON.stringify(problem('printer-uncertain', 'history restored'))

/** Paper that waited or was in the printer at the moment of the backup may have come out since. */
function doubtUnfinishedPaper(database: HistoryDatabase, now: Utc): void {
  database
    .prepare(
      "UPDATE print_jobs SET state = 'uncertain', finished_at = ?, problem = ? WHERE state IN ('waiting', 'printing')",
    )
    .run(now, DOUBT)
}

/**
 * Takes the place of each payment's one automatic receipt, so that there will be none. Nobody is asked about the paper
 * of a payment that is not paid: should it turn out to be paid, the settler asks then.
 */
function doubtReceipts(database: HistoryDatabase, paymentIds: readonly PaymentId[], now: Utc): void {
  const add = database.prepare(`
    INSERT INTO print_jobs
      (payment_id, kind, copy_number, state, requested_at, finished_at, problem, doubt_settled)
    VALUES (?, 'receipt', 0, 'uncertain', ?, ?, ?, 'never-asked') ON CONFLICT (payment_id, kind, copy_number) DO NOTHING`)
  for (const paymentId of paymentIds) add.run(paymentId, now, now, DOUBT)
}

/** Payments that were being watched when the backup was made, or were scanned again since then. */
function askAgainAboutOpen(
  database: HistoryDatabase,
  newestScan: ReadonlyMap<PaymentId, Utc>,
  backupAt: Utc | null,
  now: Utc,
): number {
  if (backupAt === null) return 0
  const payments = paymentsTable(database)
  const watchedFrom = utcOf(new Date(Date.parse(backupAt) - WATCHED_FOR_MS))
  const open = payments.unfinished(utcOf(new Date(0))).filter(({ scannedAt }) => scannedAt < now)
  let asked = 0
  for (const record of open) {
    const scannedAgain = (newestScan.get(record.paymentId) ?? '') > record.scannedAt
    const watched = record.scannedAt >= watchedFrom && record.watchStoppedAt === null
    if (!scannedAgain && !watched) continue
    payments.put({ ...record, scannedAt: now, watchStoppedAt: scannedAgain ? null : record.watchStoppedAt })
    asked++
  }
  return asked
}
