import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { migrate, migrations } from '../../../electron/database/migrate'
import { NewerDatabaseError } from '../../../electron/database/newer-database-error'
import { openDatabase } from '../../../electron/database/open-database'
import { openedRecord } from '../../../shared/payment-record'
import { answered, expressPayment } from '../../support/observations'
import { paymentId } from '../../support/payment-ids'
import { temporaryFolder, temporaryHistory } from '../../support/temporary-history'
import { utc } from '../../support/utc'

const at = utc('2026-11-23T02:00:00Z')

describe('a history file', () => {
  test('is written durably: WAL with synchronous FULL, foreign keys on, every table STRICT', () => {
    const { database } = temporaryHistory()
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(database.pragma('synchronous', { simple: true })).toBe(2)
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1)
    const loose = database.prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'",
    )
    expect(loose.all()).toEqual([])
  })

  test('of a newer program is refused and left as it is', () => {
    const file = `${temporaryFolder()}/history.sqlite`
    const newer = new Database(file)
    newer.pragma('user_version = 9999')
    newer.exec('CREATE TABLE of_the_future (x)')
    newer.close()
    expect(() => openDatabase(file)).toThrow(NewerDatabaseError)
    const again = new Database(file)
    expect(again.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['of_the_future'])
    again.close()
  })

  test('a migration that fails half-way leaves the shape before it', () => {
    const { database } = temporaryHistory()
    const before = database.pragma('user_version', { simple: true })
    const broken = { number: migrations.length + 1, sql: 'CREATE TABLE half (x); SELECT no_such_function();' }
    expect(() => migrate(database, [...migrations, broken])).toThrow(/no_such_function/)
    expect(database.pragma('user_version', { simple: true })).toBe(before)
    expect(database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0)
  })

  test('opening it again changes nothing', () => {
    const { file, payments } = temporaryHistory()
    const record = openedRecord(paymentId('XID-1'), at)
    payments.put(record)
    expect(temporaryHistory(file).payments.find(record.paymentId)).toEqual(record)
  })
})

describe('what the history itself holds on to', () => {
  test('observations can be neither changed nor removed', () => {
    const { database, payments, observations } = temporaryHistory()
    payments.put(openedRecord(paymentId('XID-1'), at))
    observations.append(answered(expressPayment('XID-1')))
    expect(() => database.exec("UPDATE observations SET body = ''")).toThrow(/append-only/)
    expect(() => database.exec('DELETE FROM observations')).toThrow(/append-only/)
  })

  test('a paid payment cannot be made anything else, and no payment can be deleted', () => {
    const { database, payments } = temporaryHistory()
    payments.put({
      ...openedRecord(paymentId('XID-1'), at),
      status: 'paid',
      paid: { seenAt: at, serverSeenAt: null, said: '0', atFirstSight: true, late: false },
    })
    expect(() => database.exec("UPDATE payments SET status = 'unpaid', paid_seen_at = NULL")).toThrow(
      /stays paid/,
    )
    expect(() => database.exec("UPDATE payments SET paid_seen_at = '2027'")).toThrow(/stays paid/)
    expect(() => database.exec('DELETE FROM payments')).toThrow(/never deleted/)
  })

  test('the automatic receipt of a payment exists once; copies count up', () => {
    const { payments, printJobs } = temporaryHistory()
    const id = paymentId('XID-1')
    payments.put(openedRecord(id, at))
    expect(printJobs.addReceipt(id, at)?.copyNumber).toBe(0)
    expect(printJobs.addReceipt(id, at)).toBeNull()
    const copies = [printJobs.addNext(id, 'receipt', at), printJobs.addNext(id, 'receipt', at)]
    expect(copies.map((job) => job.copyNumber)).toEqual([1, 2])
    expect(printJobs.addNext(id, 'pending-slip', at).copyNumber).toBe(0)
  })
})
