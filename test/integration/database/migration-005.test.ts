import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { auditTable } from '../../../electron/database/audit'
import { migrate, migrations } from '../../../electron/database/migrate'
import { paymentId } from '../../support/payment-ids'
import { temporaryFolder } from '../../support/temporary-history'
import { utc } from '../../support/utc'

const AT = '2026-11-20T02:00:00.000Z'

test('migration 5 takes the decisions of before into the audit list, with nobody’s name, append-only', () => {
  const database = new Database(join(temporaryFolder(), 'history.sqlite'))
  onTestFinished(() => void database.close())
  const before = migrations.filter(({ number }) => number < 5)
  migrate(database, before)
  database.exec(`
    INSERT INTO payments (payment_id, opened_at, status, record) VALUES ('XID-1', '${AT}', 'unknown', '{}');
    INSERT INTO decisions (payment_id, at, what) VALUES ('XID-1', '${AT}', 'reprinted');`)

  migrate(database)

  const audit = auditTable(database, () => 'Sari')
  audit.append('paper-came-out', utc(AT), { paymentId: paymentId('XID-1') })
  const about = { at: AT, paymentId: 'XID-1', detail: null }
  expect(audit.ofPayment(paymentId('XID-1'))).toEqual([
    { number: 1, who: null, what: 'reprinted', ...about },
    { number: 2, who: 'Sari', what: 'paper-came-out', ...about },
  ])
  expect(() => database.exec('DELETE FROM audit')).toThrow(/append-only/)
  expect(() => database.exec("UPDATE audit SET who = 'Budi'")).toThrow(/append-only/)
})
