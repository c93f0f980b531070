import { describe, expect, test } from 'vitest'
import { readScan } from '../../../shared/payment-id'

describe('reading a scan', () => {
  test.each([
    ['XID-5732095327', 'XID-5732095327'],
    ['  PID-1683603627 \r\n', 'PID-1683603627'],
    ['\u0002XID-1\u0003\t', 'XID-1'],
    ['\ufeffXID-1\u200b', 'XID-1'],
    ['\u00a0XID-1\u3000', 'XID-1'],
    ['ZZZ/2026#7', 'ZZZ/2026#7'],
    ['A B', 'A B'],
    ['x'.repeat(64), 'x'.repeat(64)],
  ])('%j is %j', (scanned, paymentId) => {
    expect(readScan(scanned)).toEqual({ ok: true, value: paymentId })
  })

  test.each(['', '   ', '\r\n', '\u0000\u200b'])('%j is nothing', (scanned) => {
    expect(readScan(scanned)).toMatchObject({ ok: false, problem: { code: 'scan-empty' } })
  })

  test('65 characters are too long', () => {
    expect(readScan('x'.repeat(65))).toMatchObject({ ok: false, problem: { code: 'scan-too-long' } })
  })
})
