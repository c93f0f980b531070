import { describe, expect, test } from 'vitest'
import { estimatedExpiry, isLate } from '../../../shared/expiry'
import { openedRecord, type PaymentRecord } from '../../../shared/payment-record'
import { readServerTime } from '../../../shared/time'
import { expressPayment } from '../../support/observations'
import { paymentId } from '../../support/payment-ids'
import { utc } from '../../support/utc'

const scannedAt = utc('2026-11-23T02:00:00Z')
const withCodeMadeAt = (payTime: string): PaymentRecord => ({
  ...openedRecord(paymentId('XID-1'), scannedAt),
  latest: { payment: { ...expressPayment('XID-1'), payTime: readServerTime(payTime) }, at: scannedAt },
})

describe('the estimated expiry', () => {
  test('is so many minutes after the code was made, by KiriminAja’s clock', () => {
    expect(estimatedExpiry(withCodeMadeAt('20261123090000'), 5)).toBe(Date.parse('2026-11-23T02:05:00Z'))
  })
  test('is not guessed without a time that can be read', () => {
    expect(estimatedExpiry(withCodeMadeAt('kemarin'), 5)).toBeNull()
    expect(estimatedExpiry(openedRecord(paymentId('XID-1'), scannedAt), 5)).toBeNull()
  })
})

describe('late money', () => {
  const late = (record: PaymentRecord, seenAt: string, serverSeenAt: string | null = seenAt) =>
    isLate(record, { seenAt: utc(seenAt), serverSeenAt: serverSeenAt === null ? null : utc(serverSeenAt) }, 5)

  test('comes after the expiry', () => {
    const record = withCodeMadeAt('20261123090100')
    expect(late(record, '2026-11-23T02:05:30Z')).toBe(false)
    expect(late(record, '2026-11-23T02:06:30Z')).toBe(true)
  })
  test('an old bill that is scanned and paid at once is not late', () => {
    expect(late(withCodeMadeAt('20210712103644'), '2026-11-23T02:01:00Z')).toBe(false)
  })
  test('a PC clock that is days ahead calls nothing late that is in time by the server’s', () => {
    const record = withCodeMadeAt('20261123090000')
    expect(late(record, '2026-11-30T02:03:00Z', '2026-11-23T02:03:00Z')).toBe(false)
  })
})
