import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { migrate, migrations } from '../../../electron/database/migrate'
import { temporaryFolder } from '../../support/temporary-history'

test('migration 7 sums what was paid before it, and what is paid after it, the same way', () => {
  const database = new Database(join(temporaryFolder(), 'history.sqlite'))
  onTestFinished(() => void database.close())
  migrate(
    database,
    migrations.filter(({ number }) => number < 7),
  )
  const put = (id: string, minute: string, record: string): void => {
    database.exec(`
      INSERT INTO payments (payment_id, opened_at, scanned_at, status, service, amount, record)
        VALUES ('${id}', '2026-11-20T02:00:00.000Z', '', 'unpaid', 'express', 65000, '{}');
      UPDATE payments SET status = 'paid', paid_seen_at = '2026-11-20T02:${minute}.000Z', record = '${record}'
        WHERE payment_id = '${id}';`)
  }
  put('XID-1', '01:30', '{"paid":{"late":false,"atFirstSight":false}}')
  put('XID-2', '14:59', '{"paid":{"late":true,"atFirstSight":false}}')
  migrate(database)
  put('XID-3', '00:10', '{"paid":{"late":false,"atFirstSight":false}}')
  put('XID-4', '15:00', '{"paid":{"late":false,"atFirstSight":true}}')

  expect(database.prepare('SELECT * FROM paid_quarters ORDER BY quarter').all()).toEqual([
    { quarter: 1_994_600, service: 'express', count: 3, amount: 195_000, waited: 2, waited_seconds: 100 },
    { quarter: 1_994_601, service: 'express', count: 1, amount: 65_000, waited: 0, waited_seconds: 0 },
  ])
})
