import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrate, migrations } from '../../../electron/database/migrate'
import { printJobsTable } from '../../../electron/database/print-jobs'
import { paymentId } from '../../support/payment-ids'
import { temporaryFolder } from '../../support/temporary-history'
import { utc } from '../../support/utc'

const AT = '2026-11-20T02:00:00.000Z'

test('migration 9 keeps every paper with its number, and from there on no number comes twice', () => {
  const database = new Database(join(temporaryFolder(), 'history.sqlite'))
  onTestFinished(() => void database.close())
  migrate(
    database,
    migrations.filter(({ number }) => number < 9),
  )
  database.exec(`
    INSERT INTO payments (payment_id, opened_at, status, record) VALUES ('XID-1', '${AT}', 'unknown', '{}');
    INSERT INTO print_jobs (number, payment_id, kind, copy_number, state, requested_at)
      VALUES (1041, 'XID-1', 'pending-slip', 0, 'printed', '${AT}'), (1042, 'XID-1', 'pending-slip', 1, 'waiting', '${AT}')`)
  migrate(database)
  const jobs = printJobsTable(database)
  const papers = jobs.ofPayment(paymentId('XID-1'))
  expect(papers.map(({ number, state }) => [number, state])).toEqual([
    [1041, 'printed'],
    [1042, 'waiting'],
  ])
  database.exec('DELETE FROM print_jobs')
  expect(jobs.addNext(paymentId('XID-1'), 'pending-slip', utc(AT)).number).toBe(1043)
})
