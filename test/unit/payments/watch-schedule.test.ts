import { describe, expect, test } from 'vitest'
import { judgeObservations } from '../../../electron/payments/judge-observation'
import { nextAskMs } from '../../../electron/payments/watch-schedule'
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

const unpaid: PaymentRecord = judgeObservations(
  openedRecord(paymentId('XID-1'), scannedAt),
  [answered(expressPayment('XID-1'))],
  { requirePaidAt: false, expiryMinutes: 5 },
)
const inFront = { onCounter: true, counterMs: 4 * SECOND, othersMs: 30 * SECOND }
const aside = { ...inFront, onCounter: false }

describe('when a payment is asked about again', () => {
  test('in front of the customer: as often as the budget bears, however old it is', () => {
    expect(nextAskMs(unpaid, after(SECOND), inFront)).toBe(4 * SECOND)
    expect(nextAskMs(unpaid, after(40 * HOUR), inFront)).toBe(4 * SECOND)
  })

  test('away from the counter ever less often, for more than a day, and then no more', () => {
    const waits = [MINUTE, 30 * MINUTE, 2 * HOUR, 24 * HOUR].map((age) =>
      nextAskMs(unpaid, after(age), aside),
    )
    expect(waits).toEqual([30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE])
    expect(nextAskMs(unpaid, after(24 * HOUR + 10 * MINUTE), aside)).not.toBeNull()
    expect(nextAskMs(unpaid, after(26 * HOUR), aside)).toBeNull()
  })

  test('scanned again, its day begins again', () => {
    const again = { ...unpaid, scannedAt: after(26 * HOUR) }
    expect(nextAskMs(again, after(27 * HOUR), aside)).not.toBeNull()
  })

  test('many others wait for their turn', () => {
    expect(nextAskMs(unpaid, after(MINUTE), { ...aside, othersMs: 5 * MINUTE })).toBe(5 * MINUTE)
  })

  test('"the customer says it is paid" is a burst of three minutes, on the counter or away from it', () => {
    const claimed = { ...unpaid, claimedAt: after(HOUR) }
    expect(nextAskMs(claimed, after(HOUR + 2 * MINUTE), aside)).toBe(3 * SECOND)
    expect(nextAskMs(claimed, after(HOUR + 4 * MINUTE), aside)).toBe(10 * MINUTE)
  })

  test('a stopped watch asks no more; that says nothing of the payment', () => {
    expect(nextAskMs({ ...unpaid, watchStoppedAt: after(MINUTE) }, after(2 * MINUTE), inFront)).toBeNull()
  })

  test('what a person has to mend is not asked about every few seconds', () => {
    const refused = { ...unpaid, lastCheck: { at: after(0), problem: problem('api-key-rejected') } }
    expect(nextAskMs(refused, after(SECOND), inFront)).toBe(30 * SECOND)
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
    const waits = [SECOND, MINUTE, HOUR].map((age) => nextAskMs(lacking, after(age), aside))
    expect(waits).toEqual([5 * SECOND, 30 * SECOND, 10 * MINUTE])
    expect(nextAskMs(lacking, after(3 * HOUR), aside)).toBeNull()
    expect(nextAskMs(paidWith('GK-1', 'GK-2'), after(SECOND), aside)).toBeNull()
  })
})
