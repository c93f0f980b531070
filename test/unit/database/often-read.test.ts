import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeObservations } from '../../../electron/payments/judge-observation'
import { oftenRead } from '../../../electron/database/often-read'
import { openedRecord, paymentRecordSchema } from '../../../shared/payment-record'
import { answered, expressPayment, instantPayment, unanswered } from '../../support/observations'
import { paymentId } from '../../support/payment-ids'
import { utc } from '../../support/utc'

const ENOUGH_TO_BE_COMPILED = 200
const opened = openedRecord(paymentId('XID-1'), utc('2026-11-23T02:00:00Z'))
const rules = { requirePaidAt: false, expiryMinutes: 5 }
const records = [
  opened,
  judgeObservations(opened, [unanswered('XID-1')], rules),
  judgeObservations(
    opened,
    [answered(expressPayment('XID-1')), answered(instantPayment('XID-1', 0), 9)],
    rules,
  ),
]

/** A reader that has read so many rows before. */
const readerAfter = (rows: number) => {
  const read = oftenRead(paymentRecordSchema)
  for (let row = 0; row < rows; row++) read(opened)
  return read
}

test('a row is read the same after many as at first: nothing added, nothing lost, defaults set', () => {
  for (const read of [readerAfter(0), readerAfter(ENOUGH_TO_BE_COMPILED)]) {
    for (const record of records) expect(read({ ...record, unheardOf: 1 })).toEqual(record)
    const { openedBy: _, ...old } = opened
    expect(read(old)).toEqual(opened)
  }
})

test('a damaged row throws after many as at first, whichever part of it is damaged', () => {
  const [early, late] = [readerAfter(0), readerAfter(ENOUGH_TO_BE_COMPILED)]
  const damaged = fc.record(
    Object.fromEntries(
      Object.entries(records.at(-1) ?? {}).map(([key, value]) => [
        key,
        fc.oneof(
          { weight: 20, arbitrary: fc.constant(value) },
          fc.constantFrom(undefined, null, 'x', 1, true, [], {}),
        ),
      ]),
    ),
  )
  fc.assert(
    fc.property(damaged, (row) => {
      const expected = paymentRecordSchema.safeParse(row)
      for (const read of [early, late]) {
        if (expected.success) expect(read(row)).toEqual(expected.data)
        else expect(() => read(row)).toThrow(expected.error.message)
      }
    }),
    { numRuns: 500 },
  )
})
