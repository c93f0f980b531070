import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPayment, readStatusCode } from '../../../electron/kiriminaja/responses'

const published = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../support/published/${name}.json`, import.meta.url), 'utf8'))

describe('the published samples', () => {
  test('Express becomes a payment', () => {
    expect(readPayment(published('express-unpaid'))).toEqual({
      ok: true,
      value: {
        service: 'express',
        paymentId: 'XID-5732095327',
        amount: 65_000,
        statusCode: { said: '9', means: 'unpaid' },
        qrContent: 'XXX',
        payTime: { said: '20210712103644', utc: '2021-07-12T03:36:44.000Z' },
        label: 'Billing berhasil dibuat',
        paidAt: null,
        createdAt: { said: '2021-07-12T03:35:42.000000Z', utc: '2021-07-12T03:35:42.000Z' },
      },
    })
  })

  test('Instant becomes a payment with its package', () => {
    expect(readPayment(published('instant-paid'))).toMatchObject({
      ok: true,
      value: {
        service: 'instant',
        paymentId: 'PID-1683603627',
        amount: 54_000,
        statusCode: { said: '0', means: 'paid' },
        qrContent: null,
        payTime: null,
        packages: [
          {
            awb: 'GK-11-2239895',
            orderId: 'YAN-1683603626755',
            service: 'gosend',
            serviceName: 'instant',
            statusCode: 105,
            trackingUrl: null,
            origin: { phone: '08967872837' },
            destination: { name: 'sopo jei aku ra ngerti' },
          },
        ],
      },
    })
  })
})

describe('an answer without measure', () => {
  const instantWith = (packages: unknown) => ({
    status: true,
    result: { payment_id: 'PID-1', amount: 1000, status_code: 0, packages },
  })

  test('has its words cut to what can be shown and printed, by whole characters', () => {
    const endless = '🛵'.repeat(100_000)
    const read = readPayment(
      instantWith([{ awb: endless, live_track_url: endless, destination: { name: 'Sari', phone: endless } }]),
    )
    const cut = `${'🛵'.repeat(499)}…`
    expect(read).toMatchObject({
      ok: true,
      value: { packages: [{ awb: cut, trackingUrl: null, destination: { name: 'Sari', phone: cut } }] },
    })
    expect(readPayment({ status: false, text: endless })).toEqual({
      ok: false,
      problem: { code: 'api-refused', detail: cut },
    })
  })

  test('is no bill when it has more packages than any counter sends', () => {
    expect(readPayment(instantWith(Array.from({ length: 1000 }, () => ({})))).ok).toBe(true)
    expect(readPayment(instantWith(Array.from({ length: 1001 }, () => ({}))))).toMatchObject({
      problem: { code: 'api-not-understood', detail: 'result.packages' },
    })
  })
})

describe('status_code', () => {
  test.each([
    [0, 'paid'],
    ['0', 'paid'],
    [' 0 ', 'paid'],
    ['Settlement', 'paid'],
    [9, 'unpaid'],
    ['9', 'unpaid'],
    ['pending', 'unpaid'],
    ['expired', 'ended'],
    [1, 'unrecognised'],
    ['', 'unrecognised'],
    ['00', 'unrecognised'],
    [-0.5, 'unrecognised'],
    ['0x0', 'unrecognised'],
    ['paid?', 'unrecognised'],
  ])('%j means %s', (code, means) => {
    expect(readStatusCode(code).means).toBe(means)
  })
})

describe('answers that are no payment', () => {
  test.each([
    [
      { status: false, text: 'Payment not found', code: 4041, method: 'get_payment', result: null },
      'Payment not found',
    ],
    [
      { message: 'The payment id field is required.', errors: { payment_id: ['…'] }, status: false },
      'The payment id field is required.',
    ],
  ])('a refusal keeps KiriminAja’s words', (answer, said) => {
    expect(readPayment(answer)).toEqual({ ok: false, problem: { code: 'api-refused', detail: said } })
  })

  test('a missing field is named, values are not', () => {
    const answer = {
      status: true,
      data: { payment_id: 'XID-1', amount: '65000', status_code: '0', qr_content: 'geheim' },
    }
    expect(readPayment(answer)).toEqual({
      ok: false,
      problem: { code: 'api-not-understood', detail: 'data.amount' },
    })
  })

  test.each([null, 7, 'paid', [], {}, { status: true }, { status: true, data: null, result: null }])(
    '%j',
    (answer) => {
      expect(readPayment(answer)).toMatchObject({ ok: false, problem: { code: 'api-not-understood' } })
    },
  )

  test.each([0, -1, 0.5, 1e15, Number.NaN, '65000', null])('an amount of %j is not believed', (amount) => {
    const answer = { status: true, data: { payment_id: 'XID-1', amount, status_code: '0' } }
    expect(readPayment(answer)).toMatchObject({ ok: false })
  })

  test('nothing of any shape makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (answer) => {
        expect(readPayment(answer).ok).toBe(false)
      }),
      { seed: 20261123, numRuns: 2000 },
    )
  })
})
