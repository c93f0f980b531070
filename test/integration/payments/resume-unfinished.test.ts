import { expect, onTestFinished, test } from 'vitest'
import { resumeUnfinished } from '../../../electron/payments/resume-unfinished'
import { watchPayments } from '../../../electron/payments/watch-payments'
import { openedRecord } from '../../../shared/payment-record'
import { utcOf } from '../../../shared/time'
import { paymentId } from '../../support/payment-ids'
import { temporaryHistory } from '../../support/temporary-history'
import { utc } from '../../support/utc'

const MINUTE = 60_000
const FIRST = Date.parse('2025-01-01T00:00:00Z')

/** 2,100 payments that were never paid, one every so often, taken up by a program whose clock says `now`. */
function takenUpAt(now: string, everyMs = MINUTE): readonly string[] {
  const { database, payments } = temporaryHistory()
  database.transaction(() => {
    for (let number = 0; number < 2100; number++) {
      payments.put(openedRecord(paymentId(`XID-${number}`), utcOf(new Date(FIRST + number * everyMs))))
    }
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
  resumeUnfinished({ payments, watch, clock, putOnCounter: () => undefined })
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
