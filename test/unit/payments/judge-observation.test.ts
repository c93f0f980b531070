import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeObservations } from '../../../electron/payments/judge-observation'
import { openedRecord } from '../../../shared/payment-record'
import type { Observation } from '../../../shared/observation'
import { type Package, packagesOf } from '../../../shared/payment'
import { answered, expressPayment, instantPayment, unanswered } from '../../support/observations'
import { simulatedQris } from '../../../electron/simulator/simulated-qris'
import { paymentId } from '../../support/payment-ids'
import { rupiah } from '../../support/rupiah'
import { utc } from '../../support/utc'

const opened = openedRecord(paymentId('XID-1'), utc('2026-11-23T02:00:00Z'))
const judged = (observations: readonly Observation[], requirePaidAt = false) =>
  judgeObservations(opened, observations, { requirePaidAt, expiryMinutes: 5 })
const express = (said: Parameters<typeof expressPayment>[1], seconds = 0) =>
  answered(expressPayment('XID-1', said), seconds)

describe('what a payment is', () => {
  test('never answered is unknown, not unpaid', () => {
    expect(judged([]).status).toBe('unknown')
    expect(judged([unanswered('XID-1')])).toMatchObject({
      status: 'unknown',
      lastCheck: { problem: { code: 'api-timeout' } },
    })
  })

  test.each([
    ['9', 'unpaid'],
    ['0', 'paid'],
    [0, 'paid'],
    ['7', 'unknown'],
    ['expired', 'ended'],
  ])('answered %j is %s', (code, status) => {
    expect(judged([express({ code })]).status).toBe(status)
  })

  test('pay_time and paid_at never make a payment paid', () => {
    expect(
      judged([express({ code: '9', paidAt: '20260101101010', label: 'Pembayaran berhasil' })]).status,
    ).toBe('unpaid')
  })

  test('unpaid with an ended label is ended', () => {
    expect(judged([express({ code: '9', label: 'Expired' })]).status).toBe('ended')
  })

  test('paid and refunded in one answer waits for a person', () => {
    expect(judged([express({ code: '0', label: 'refunded' })]).status).toBe('verifying')
  })

  test('a failure leaves the status as the last answer left it', () => {
    const record = judged([express({ code: '9' }), unanswered('XID-1', 5)])
    expect(record).toMatchObject({ status: 'unpaid', lastCheck: { problem: { code: 'api-timeout' } } })
  })

  test('an answer that is not understood makes an unpaid payment unknown again', () => {
    expect(judged([express({ code: '9' }), express({ code: 'entah' }, 5)]).status).toBe('unknown')
  })
})

describe('the evidence of being paid', () => {
  test('keeps the first sight of it', () => {
    const record = judged([express({ code: '9' }), express({ code: '0' }, 8), express({ code: 0 }, 20)])
    expect(record.paid).toEqual({
      seenAt: utc('2026-11-23T02:00:08Z'),
      serverSeenAt: null,
      said: '0',
      atFirstSight: false,
      late: false,
    })
  })

  test('says when the first answer was already paid, even after failures', () => {
    expect(judged([unanswered('XID-1'), express({ code: '0' }, 3)]).paid?.atFirstSight).toBe(true)
  })

  test('with "require paid_at" an Express 0 alone is verifying, until the second signal comes', () => {
    expect(judged([express({ code: '0' })], true)).toMatchObject({ status: 'verifying', paid: null })
    expect(
      judged([express({ code: '0' }), express({ code: '0', paidAt: '20260101101010' }, 4)], true).status,
    ).toBe('paid')
    expect(judged([express({ code: '0', label: 'Settlement' })], true).status).toBe('paid')
  })

  test('Instant has no second signal: 0 is paid', () => {
    expect(judged([answered(instantPayment('XID-1', 0))], true).status).toBe('paid')
  })
})

describe('an answer after payment', () => {
  test('changes no amount and takes no time of payment away', () => {
    const paid = express({ code: '0', paidAt: '20260101101010', amount: 65_000 })
    const record = judged([paid, express({ code: '0', paidAt: '20260101171717', amount: 99_000 }, 4)])
    expect(record.latest?.payment).toMatchObject({
      amount: 65_000,
      paidAt: { utc: '2026-01-01T03:10:10.000Z' },
    })
  })

  test('names no other payee: a copy says what the receipt said', () => {
    const [shown, other] = ['XID-1', 'XID-2'].map((id) => simulatedQris(paymentId(id), rupiah(65_000)))
    const before = [express({ qrContent: shown ?? null }), express({ code: '0', qrContent: null }, 4)]
    const record = judged([...before, express({ code: '0', qrContent: other ?? null }, 8)])
    expect(record).toMatchObject({ lastCode: shown, codeChangedAt: null })
  })

  test('adds AWBs, and loses neither them nor packages', () => {
    const of = (orderId: string | null, awb: string | null): Package => ({
      awb,
      orderId,
      service: null,
      serviceName: null,
      statusCode: 100,
      trackingUrl: null,
      origin: null,
      destination: null,
    })
    const instant = (...packages: readonly Package[]) => answered(instantPayment('XID-1', 0, packages))
    const awbs = (...observations: readonly Observation[]) => {
      const payment = judged(observations).latest?.payment
      return payment === undefined ? [] : packagesOf(payment).map(({ awb }) => awb)
    }
    const first = instant(of('A', 'GK-1'), of('B', null))
    expect(awbs(first, instant(of('A', null), of('B', 'GK-2')))).toEqual(['GK-1', 'GK-2'])
    expect(awbs(first, instant(of('B', 'GK-2'), of('A', '')))).toEqual(['GK-1', 'GK-2'])
    expect(awbs(first, instant(of(null, null), of(null, 'GK-2')))).toEqual(['GK-1', 'GK-2'])
    expect(awbs(first, instant(of('C', 'GK-3')))).toEqual(['GK-1', null, 'GK-3'])
    expect(awbs(first, instant())).toEqual(['GK-1', null])
    expect(awbs(first, express({ code: '9' }))).toEqual(['GK-1', null])
  })
})

describe('a code that changes', () => {
  test('is noticed, also when there was none in between', () => {
    const record = judged([
      express({ qrContent: 'A' }),
      express({ qrContent: null }, 4),
      express({ qrContent: 'B' }, 8),
      express({ qrContent: 'B' }, 12),
    ])
    expect(record).toMatchObject({ lastCode: 'B', codeChangedAt: utc('2026-11-23T02:00:08Z') })
  })

  test('the first code is no change', () => {
    expect(judged([express({ qrContent: null }), express({ qrContent: 'A' }, 4)]).codeChangedAt).toBeNull()
  })
})

describe('whatever comes, in any order', () => {
  const observation = fc.oneof(
    fc.constant(unanswered('XID-1')),
    fc
      .record({
        code: fc.constantFrom<string | number>(0, '0', 9, '9', 5, 'paid', 'expired', ''),
        label: fc.constantFrom(null, 'paid', 'refunded', 'Billing berhasil dibuat'),
        qrContent: fc.constantFrom(null, '', 'A', 'B'),
      })
      .map((said) => express(said)),
  )
  const saysPaid = ({ outcome }: Observation) =>
    outcome.kind === 'answer' && outcome.payment.statusCode.means === 'paid'

  test('paid needs an answer that says so, and stays', () => {
    fc.assert(
      fc.property(fc.array(observation), fc.boolean(), (observations, requirePaidAt) => {
        const steps = observations.map((_, index) => judged(observations.slice(0, index + 1), requirePaidAt))
        for (const [index, record] of steps.entries()) {
          if (record.status === 'paid') expect(observations.slice(0, index + 1).some(saysPaid)).toBe(true)
          if (steps[index - 1]?.status === 'paid') expect(record.paid).toEqual(steps[index - 1]?.paid)
          expect(record.status === 'paid').toBe(record.paid !== null)
        }
      }),
      { seed: 20261123, numRuns: 1000 },
    )
  })
})
