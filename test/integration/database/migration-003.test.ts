import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrate } from '../../../electron/database/migrate'
import { firstHistory } from '../../../electron/database/migrations/001-first-history'
import { watchingAndNotices } from '../../../electron/database/migrations/002-watching-and-notices'
import { doubtedPapers } from '../../../electron/database/migrations/003-doubted-papers'
import { temporaryFolder } from '../../support/temporary-history'

const AT = '2026-11-20T02:00:00.000Z'

/** A history of version 2: a paper that came, one in doubt, one that waits, and a decision. */
function historyOfVersion2() {
  const database = new Database(join(temporaryFolder(), 'history.sqlite'))
  onTestFinished(() => void database.close())
  database.pragma('foreign_keys = ON')
  migrate(database, [firstHistory, watchingAndNotices])
  database.exec(`
    INSERT INTO payments (payment_id, opened_at, status, record) VALUES ('XID-1', '${AT}', 'unknown', '{}');
    INSERT INTO print_jobs (number, payment_id, kind, copy_number, state, requested_at) VALUES
      (1, 'XID-1', 'receipt', 0, 'uncertain', '${AT}'),
      (2, 'XID-1', 'receipt', 1, 'printed', '${AT}'),
      (3, 'XID-1', 'receipt', 2, 'waiting', '${AT}');
    INSERT INTO decisions (payment_id, at, what) VALUES ('XID-1', '${AT}', 'reprinted');`)
  return database
}

test('migration 3 asks nobody about papers of before, and keeps what waits', () => {
  const database = historyOfVersion2()
  migrate(database, [firstHistory, watchingAndNotices, doubtedPapers])
  expect(database.prepare('SELECT doubt_settled FROM print_jobs ORDER BY number').pluck().all()).toEqual([
    'never-asked',
    null,
    null,
  ])
})

test('migration 3 keeps decisions, append-only as before, and knows the new one', () => {
  const database = historyOfVersion2()
  migrate(database, [firstHistory, watchingAndNotices, doubtedPapers])
  expect(database.prepare('SELECT number, payment_id, at, what FROM decisions').all()).toEqual([
    { number: 1, payment_id: 'XID-1', at: AT, what: 'reprinted' },
  ])
  database.exec(`INSERT INTO decisions (payment_id, at, what) VALUES ('XID-1', '${AT}', 'paper-came-out')`)
  expect(() => database.exec('DELETE FROM decisions')).toThrow(/append-only/)
  expect(() => database.exec("UPDATE decisions SET what = 'reprinted'")).toThrow(/append-only/)
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
})
