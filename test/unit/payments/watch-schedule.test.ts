import { describe, expect, test } from 'vitest'
import { judgeObservations } from '../../../electron/payments/judge-observation'
import { agesBy } from '../../../electron/payments/ages'
import { nextAskMs, type Pace } from '../../../electron/payments/watch-schedule'
import type { Package } from '../../../shared/payment'
import { openedRecord, type PaymentRecord } from '../../../shared/payment-record'
import { problem } from '../../../shared/problem'
import { utcOf } from '../../../shared/time'
import { answered, expressPayment, instantPayment } from '../../support/observations'
import { paymentId } from '../../support/payment-ids'
import { utc } from '../../support/utc'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const scannedAt = utc('2026-11-23T02:00:00Z')
const after = (milliseconds: number) => utcOf(new Date(Date.parse(scannedAt) + milliseconds))
/** The wait so long after the scan, by a clock that nobody touches. */
function waitAfter(milliseconds: number, record: PaymentRecord, pace: Pace): number | null {
  const clock = { now: () => after(milliseconds), elapsed: () => 0 }
  return nextAskMs(record, agesBy(clock)(record), pace)
}

const unpaid: PaymentRecord = judgeObservations(
  openedRecord(paymentId('XID-1'), scannedAt),
  [answered(expressPayment('XID-1'))],
  { requirePaidAt: false, expiryMinutes: 5 },
)
const inFront = { onCounter: true, counterMs: 4 * SECOND, othersMs: 30 * SECOND }
const aside = { ...inFront, onCounter: false }

describe('when a payment is asked about again', () => {
  test('in front of the customer: as often as the budget bears, however old it is', () => {
    expect(waitAfter(SECOND, unpaid, inFront)).toBe(4 * SECOND)
    expect(waitAfter(40 * HOUR, unpaid, inFront)).toBe(4 * SECOND)
  })

  test('away from the counter ever less often, for more than a day, and then no more', () => {
    const waits = [MINUTE, 30 * MINUTE, 2 * HOUR, 24 * HOUR].map((age) => waitAfter(age, unpaid, aside))
    expect(waits).toEqual([30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE])
    expect(waitAfter(24 * HOUR + 10 * MINUTE, unpaid, aside)).not.toBeNull()
    expect(waitAfter(26 * HOUR, unpaid, aside)).toBeNull()
  })

  test('scanned again, its day begins again', () => {
    const again = { ...unpaid, scannedAt: after(26 * HOUR) }
    expect(waitAfter(27 * HOUR, again, aside)).not.toBeNull()
  })

  test('many others wait for their turn', () => {
    expect(waitAfter(MINUTE, unpaid, { ...aside, othersMs: 5 * MINUTE })).toBe(5 * MINUTE)
  })

  test('"the customer says it is paid" is a burst of three minutes, on the counter or away from it', () => {
    const claimed = { ...unpaid, claimedAt: after(HOUR) }
    expect(waitAfter(HOUR + 2 * MINUTE, claimed, aside)).toBe(3 * SECOND)
    expect(waitAfter(HOUR + 4 * MINUTE, claimed, aside)).toBe(10 * MINUTE)
  })

  test('a stopped watch asks no more; that says nothing of the payment', () => {
    expect(waitAfter(2 * MINUTE, { ...unpaid, watchStoppedAt: after(MINUTE) }, inFront)).toBeNull()
  })

  describe('when the PC’s clock is put right meanwhile', () => {
    const days = 24 * HOUR
    const clockThatJumps = () => {
      const clock = { wall: after(MINUTE), run: 0, now: () => clock.wall, elapsed: () => clock.run }
      return clock
    }

    test('by years forward: the watch goes on for as long as it would have', () => {
      const clock = clockThatJumps()
      const agesOf = agesBy(clock)
      expect(agesOf(unpaid).scanned).toBe(MINUTE)
      clock.wall = after(2000 * days)
      expect(nextAskMs(unpaid, agesOf(unpaid), aside)).toBe(30 * SECOND)
      clock.run = 2 * HOUR
      expect(nextAskMs(unpaid, agesOf(unpaid), aside)).toBe(10 * MINUTE)
      clock.run = 26 * HOUR
      expect(nextAskMs(unpaid, agesOf(unpaid), aside)).toBeNull()
    })

    test('back: the burst of a claim ends after its three minutes, and a day stays a day', () => {
      const clock = clockThatJumps()
      const agesOf = agesBy(clock)
      const claimed = { ...unpaid, claimedAt: after(MINUTE) }
      expect(nextAskMs(claimed, agesOf(claimed), aside)).toBe(3 * SECOND)
      clock.wall = after(-3 * HOUR)
      clock.run = 4 * MINUTE
      expect(nextAskMs(claimed, agesOf(claimed), aside)).toBe(30 * SECOND)
      clock.run = 26 * HOUR
      expect(nextAskMs(claimed, agesOf(claimed), aside)).toBeNull()
    })
  })

  test('what a person has to mend is not asked about every few seconds', () => {
    const refused = { ...unpaid, lastCheck: { at: after(0), problem: problem('api-key-rejected') } }
    expect(waitAfter(SECOND, refused, inFront)).toBe(30 * SECOND)
  })
})

describe('a paid Instant payment', () => {
  const packageWith = (awb: string | null): Package => ({
    awb,
    orderId: 'YAN-1',
    service: null,
    serviceName: null,
    statusCode: 100,
    trackingUrl: null,
    origin: null,
    destination: null,
  })
  const paidWith = (...awbs: readonly (string | null)[]): PaymentRecord =>
    judgeObservations(
      openedRecord(paymentId('PID-1'), scannedAt),
      [answered(instantPayment('PID-1', 0, awbs.map(packageWith)))],
      { requirePaidAt: false, expiryMinutes: 5 },
    )

  test('goes on being asked, ever less often and not for ever, until every package has its AWB', () => {
    const lacking = paidWith('GK-1', null)
    const waits = [SECOND, MINUTE, HOUR].map((age) => waitAfter(age, lacking, aside))
    expect(waits).toEqual([5 * SECOND, 30 * SECOND, 10 * MINUTE])
    expect(waitAfter(3 * HOUR, lacking, aside)).toBeNull()
    expect(waitAfter(SECOND, paidWith('GK-1', 'GK-2'), aside)).toBeNull()
  })
})
