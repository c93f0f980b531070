import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrate, migrations } from '../../../electron/database/migrate'
import { printJobsTable } from '../../../electron/database/print-jobs'
import { paymentId } from '../../support/payment-ids'
import { temporaryFolder } from '../../support/temporary-history'
import { utc } from '../../support/utc'

const AT = '2026-11-20T02:00:00.000Z'

test('migration 6 keeps every print job as it was, and counts as taken only what is paid from then on', () => {
  const database = new Database(join(temporaryFolder(), 'history.sqlite'))
  onTestFinished(() => void database.close())
  migrate(
    database,
    migrations.filter(({ number }) => number < 6),
  )
  database.exec(`
    INSERT INTO payments (payment_id, opened_at, status, amount, paid_seen_at, record)
      VALUES ('XID-1', '${AT}', 'paid', 65000, '${AT}', '{}'), ('XID-2', '${AT}', 'unpaid', 20000, NULL, '{}');
    INSERT INTO print_jobs (number, payment_id, kind, copy_number, state, requested_at, finished_at, doubt_settled)
      VALUES (1, 'XID-1', 'receipt', 0, 'printed', '${AT}', '${AT}', NULL),
        (1000, 'XID-1', 'receipt', 1, 'uncertain', '${AT}', '${AT}', 'came-out'),
        (1001, 'XID-2', 'pending-slip', 0, 'waiting', '${AT}', NULL, NULL);`)

  migrate(database)

  const jobs = printJobsTable(database)
  expect(jobs.ofPayment(paymentId('XID-1'))).toMatchObject([
    { number: 1, kind: 'receipt', copyNumber: 0, state: 'printed', doubtSettled: null },
    { number: 1000, kind: 'receipt', copyNumber: 1, state: 'uncertain', doubtSettled: 'came-out' },
  ])
  expect(jobs.oldestWaiting(0)).toMatchObject({ number: 1001, kind: 'pending-slip', paymentId: 'XID-2' })
  // One receipt for each payment, as before.
  expect(jobs.addReceipt(paymentId('XID-1'), utc(AT))).toBeNull()

  const takings = () => database.prepare('SELECT payment_id, service, amount, late FROM takings').all()
  expect(takings()).toEqual([])
  database.exec(`
    UPDATE payments SET status = 'paid', paid_seen_at = '${AT}', service = 'express',
      record = '{"paid":{"late":true}}' WHERE payment_id = 'XID-2';
    UPDATE payments SET record = '{"paid":{"late":true},"more":1}' WHERE payment_id = 'XID-2';`)
  expect(takings()).toEqual([{ payment_id: 'XID-2', service: 'express', amount: 20_000, late: 1 }])
})
