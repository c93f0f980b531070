import { describe, expect, onTestFinished, test } from 'vitest'
import { unfinishedPayments } from '../../../electron/payments/resume-unfinished'
import { watchPayments } from '../../../electron/payments/watch-payments'
import { openedRecord, type PaymentRecord } from '../../../shared/payment-record'
import { utcOf } from '../../../shared/time'
import { paymentId } from '../../support/payment-ids'
import { temporaryHistory } from '../../support/temporary-history'
import { utc } from '../../support/utc'

const MINUTE = 60_000
const FIRST = Date.parse('2025-01-01T00:00:00Z')

/** 2,100 payments that were never paid, one every so often, taken up by a program whose clock says `now`. */
function takenUpAt(now: string, everyMs = MINUTE): readonly string[] {
  return takenUp(
    now,
    Array.from({ length: 2100 }, (_, number) =>
      openedRecord(paymentId(`XID-${number}`), utcOf(new Date(FIRST + number * everyMs))),
    ),
  )
}

/** Which of these payments, put in this order, are watched after a start at `now`; the newest scan first. */
function takenUp(now: string, records: readonly PaymentRecord[]): readonly string[] {
  const { database, payments } = temporaryHistory()
  database.transaction(() => {
    for (const record of records) payments.put(record)
  })()
  const clock = { now: () => utc(now), elapsed: () => 0 }
  const watch = watchPayments({
    ask: () => new Promise(() => undefined),
    rules: () => ({ perMinute: 60, gapMs: 500 }),
    clock,
    random: () => 0,
    observed: (_answer, asked) => asked,
    progressed: () => undefined,
  })
  onTestFinished(watch.stop)
  unfinishedPayments({
    payments,
    watch,
    clock,
    putOnCounter: () => undefined,
    report: () => undefined,
  }).resume()
  return watch.newestOpen(10_000, null).map(({ record }) => record.paymentId)
}

test('what was scanned in the last 49 hours is taken up, and nothing older', () => {
  const taken = takenUpAt('2025-01-03T10:00:00Z')
  expect(taken).toHaveLength(2100 - 9 * 60)
  expect(taken.at(-1)).toBe(`XID-${9 * 60}`)
})

test('however many were opened again after a loss, all are taken up', () => {
  expect(takenUpAt('2025-01-01T01:00:00Z', 1000)).toHaveLength(2100)
})

test('a PC whose clock is years behind takes up the newest, not the whole history', () => {
  const taken = takenUpAt('2020-01-01T00:00:00Z')
  expect(taken).toHaveLength(2000)
  expect(taken[0]).toBe('XID-2099')
})

describe('of payments whose scans are not in the order in which they were opened', () => {
  const opened = (id: string, at: string) => openedRecord(paymentId(id), utc(at))
  const now = '2025-06-01T03:00:00Z'

  test('the earlier ones were scanned by a clock that was behind, and are taken up; not those nobody wants watched', () => {
    const behind = opened('XID-BEHIND', '2015-01-01T00:00:00Z')
    const taken = takenUp(now, [
      opened('XID-OLD', '2025-02-01T00:00:00Z'),
      { ...opened('XID-AGAIN', '2025-02-01T00:00:01Z'), scannedAt: utc('2015-01-01T00:00:00Z') },
      behind,
      { ...behind, paymentId: paymentId('XID-STOPPED'), watchStoppedAt: utc('2015-01-01T00:01:00Z') },
      opened('XID-AN-HOUR-AT-MOST', '2025-01-31T23:00:01Z'),
    ])
    expect(taken.toSorted()).toEqual(['XID-AGAIN', 'XID-BEHIND'])
  })

  test('one from the future proves nothing against those that came after it', () => {
    const old = opened('XID-OLD', '2025-02-01T00:00:00Z')
    expect(takenUp(now, [opened('XID-AHEAD', '2035-01-01T00:00:00Z'), old])).toEqual(['XID-AHEAD'])
  })
})
