import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrate } from '../../../electron/database/migrate'
import { firstHistory } from '../../../electron/database/migrations/001-first-history'
import { watchingAndNotices } from '../../../electron/database/migrations/002-watching-and-notices'
import { observationsTable } from '../../../electron/database/observations'
import { paymentsTable } from '../../../electron/database/payments'
import { printJobsTable } from '../../../electron/database/print-jobs'
import { instantPayment } from '../../support/observations'
import { paymentId } from '../../support/payment-ids'
import { temporaryFolder } from '../../support/temporary-history'
import { utc } from '../../support/utc'

const AT = '2026-11-20T02:00:00.000Z'
const PAID_AT = '2026-11-20T02:03:00.000Z'

/** A history as the program wrote it before this migration: one paid payment with packages, one open, all papers. */
function historyOfVersion1() {
  const database = new Database(join(temporaryFolder(), 'history.sqlite'))
  onTestFinished(() => void database.close())
  database.pragma('foreign_keys = ON')
  migrate(database, [firstHistory])
  const common = {
    openedAt: AT,
    lastCode: null,
    codeChangedAt: null,
    lastCheck: { at: PAID_AT, problem: null },
  }
  const latest = { payment: instantPayment('PID-1', 0), at: PAID_AT }
  const paid = { seenAt: PAID_AT, said: '0', atFirstSight: false }
  const payment = database.prepare('INSERT INTO payments VALUES (?, ?, ?, ?, ?, ?, ?)')
  const record = { ...common, paymentId: 'PID-1', status: 'paid', latest, paid }
  payment.run('PID-1', AT, 'paid', 'instant', 54_000, PAID_AT, JSON.stringify(record))
  const open = { ...common, paymentId: 'XID-2', status: 'unknown', latest: null, paid: null }
  payment.run('XID-2', AT, 'unknown', null, null, null, JSON.stringify(open))
  database.exec(`
    INSERT INTO packages VALUES ('PID-1', 0, 'AWB-1', 'ORDER-1');
    INSERT INTO observations VALUES (7, 'PID-1', '${AT}', '${PAID_AT}', 200, NULL, '{}', 'paid', NULL);
    INSERT INTO print_jobs VALUES (3, 'PID-1', 0, 'printed', '${PAID_AT}', '${PAID_AT}', NULL);
    INSERT INTO print_jobs VALUES (5, 'PID-1', 1, 'waiting', '${PAID_AT}', NULL,
      '{"code":"printer-unreachable","detail":"refused"}');
    UPDATE counter SET payment_id = 'XID-2'`)
  return database
}

test('migration 2 keeps every row, and every record reads as one of today', () => {
  const database = historyOfVersion1()
  const untouched = ['packages', 'observations', 'counter'].map((table) => `SELECT * FROM ${table}`)
  const before = untouched.map((query) => database.prepare(query).all())
  migrate(database, [firstHistory, watchingAndNotices])
  const after = untouched.map((query) => database.prepare(query).all())
  // Today's tables read a history of today.
  migrate(database)

  expect(after).toEqual(before)
  const payments = paymentsTable(database)
  expect(payments.find(paymentId('PID-1'))).toMatchObject({
    status: 'paid',
    openedAt: AT,
    scannedAt: AT,
    latest: { payment: { amount: 54_000 } },
    paid: { seenAt: PAID_AT, said: '0', atFirstSight: false, serverSeenAt: null, late: false },
    claimedAt: null,
    watchStoppedAt: null,
    awaitsNotice: false,
  })
  expect(payments.unfinished(utc(AT)).map((record) => record.paymentId)).toEqual(['XID-2'])
  expect(payments.awaitingNotice()).toEqual([])
  expect(observationsTable(database).newest(paymentId('PID-1'))).toHaveLength(1)

  const jobs = printJobsTable(database)
  expect(jobs.ofPayment(paymentId('PID-1'))).toMatchObject([
    { number: 3, kind: 'receipt', copyNumber: 0, state: 'printed', finishedAt: PAID_AT },
    { number: 5, kind: 'receipt', copyNumber: 1, state: 'waiting', problem: { code: 'printer-unreachable' } },
  ])
  expect(jobs.addReceipt(paymentId('PID-1'), utc(AT))).toBe(null)
  expect(jobs.addNext(paymentId('PID-1'), 'pending-slip', utc(AT))).toMatchObject({
    // 6 was kept ready for a receipt that there was already.
    number: 7,
    copyNumber: 0,
  })
})

test('migration 2 leaves the safeguards standing', () => {
  const database = historyOfVersion1()
  migrate(database, [firstHistory, watchingAndNotices])
  expect(() => database.exec("UPDATE payments SET status = 'unpaid', paid_seen_at = NULL")).toThrow(
    /stays paid/,
  )
  expect(() => database.exec('DELETE FROM payments')).toThrow(/never deleted/)
  expect(database.pragma('foreign_key_check')).toEqual([])
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
})
