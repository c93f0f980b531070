import { expect, test } from 'vitest'
import { paymentId } from '../../support/payment-ids'
import { shiftCounter } from '../../support/shift-counter'

test('migration 8 lifts the ban on deleting inside a removal alone', () => {
  const { database, scan, payments } = shiftCounter()
  scan('XID-1')
  const remove = () => database.exec('DELETE FROM search_entries; DELETE FROM payments')
  expect(() => database.transaction(remove)()).toThrow(/never deleted/)
  expect(payments.find(paymentId('XID-1'))).not.toBeNull()
  database.transaction(() => {
    database.exec("INSERT INTO removal VALUES ('arsip.sqlite')")
    remove()
    database.exec('DELETE FROM removal')
  })()
  expect(payments.find(paymentId('XID-1'))).toBeNull()
})
