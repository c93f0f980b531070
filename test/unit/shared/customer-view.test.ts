import { describe, expect, test } from 'vitest'
import { judgeObservations } from '../../../electron/payments/judge-observation'
import { openedRecord, type PaymentRecord } from '../../../shared/payment-record'
import { simulatedQris } from '../../../electron/simulator/simulated-qris'
import { shopOnCounter } from '../../../electron/ipc/shop-on-counter'
import { defaultSettings } from '../../../shared/default-settings'
import { changeCounter, type CounterState, emptyCounter } from '../../../shared/counter'
import { customerView } from '../../../shared/customer-view'
import type { Observation } from '../../../shared/observation'
import { answered, expressPayment, unanswered } from '../../support/observations'
import { paymentId } from '../../support/payment-ids'
import { rupiah } from '../../support/rupiah'
import { utc } from '../../support/utc'

const empty: CounterState = {
  environment: 'simulator',
  ...shopOnCounter(defaultSettings),
  ...emptyCounter,
}
const id = paymentId('XID-1')
const code = simulatedQris(id, rupiah(65_000))
const otherAmount = simulatedQris(id, rupiah(66_000))

const recordAfter = (...observations: readonly Observation[]): PaymentRecord =>
  judgeObservations(openedRecord(id, utc('2026-11-23T02:00:00Z')), observations, {
    requirePaidAt: false,
    expiryMinutes: 5,
  })
const counterAfter = (...observations: readonly Observation[]): CounterState =>
  changeCounter(empty, {
    kind: 'payment-opened',
    record: recordAfter(...observations),
    knownBefore: false,
    printJobs: [],
    expiresInSeconds: null,
  })
const express = (said: Parameters<typeof expressPayment>[1]) => answered(expressPayment('XID-1', said))
const screenAfter = (...observations: readonly Observation[]) =>
  customerView(counterAfter(...observations)).screen

describe('what the customer sees', () => {
  test.each([
    ['nothing on the counter', () => customerView(empty).screen, 'welcome'],
    ['asked, not answered', () => screenAfter(), 'asking'],
    ['a code of the bill', () => screenAfter(express({ qrContent: code })), 'pay'],
    ['no code yet', () => screenAfter(express({ qrContent: null })), 'code-being-made'],
    ['an empty code', () => screenAfter(express({ qrContent: ' ' })), 'code-being-made'],
    ['text that is no QRIS', () => screenAfter(express({ qrContent: 'XXX' })), 'pay'],
    ['a code for another amount', () => screenAfter(express({ qrContent: otherAmount })), 'please-wait'],
    ['paid', () => screenAfter(express({ code: '0', qrContent: null })), 'paid'],
    [
      'paid with the old code still there',
      () => screenAfter(express({ code: '0', qrContent: code })),
      'paid',
    ],
    ['a status nobody knows', () => screenAfter(express({ code: '4', qrContent: code })), 'please-wait'],
    ['ended', () => screenAfter(express({ code: 'expired', qrContent: code })), 'ended'],
  ])('%s', (_case, screen, kind) => {
    expect(screen().kind).toBe(kind)
  })

  test('the name to compare is the one in the code', () => {
    expect(screenAfter(express({ qrContent: code }))).toMatchObject({
      merchantName: 'TOKO SIMULASI',
      isQris: true,
    })
    expect(screenAfter(express({ qrContent: 'XXX' }))).toMatchObject({
      merchantName: null,
      isQris: false,
      code: 'XXX',
    })
  })

  test('the code stays while KiriminAja does not answer, and the display says so', () => {
    expect(screenAfter(express({ qrContent: code }), unanswered('XID-1'))).toMatchObject({
      kind: 'pay',
      checking: false,
    })
  })

  test('a contradicting code is shown once the cashier accepted it: that very code for that very amount', () => {
    const held = counterAfter(express({ qrContent: otherAmount }))
    const accept = (qr: string, amount: number) =>
      changeCounter(held, {
        kind: 'code-accepted',
        paymentId: id,
        accepted: { code: qr, amount: rupiah(amount) },
      })
    const screenOf = (state: CounterState) => customerView(state).screen.kind
    const compared = accept(otherAmount, 65_000)
    expect(screenOf(compared)).toBe('pay')
    expect(screenOf(accept(code, 65_000))).toBe('please-wait')
    expect(screenOf(accept(otherAmount, 64_000))).toBe('please-wait')

    const record = recordAfter(express({ qrContent: otherAmount, amount: 64_000 }))
    const otherBill = changeCounter(compared, { kind: 'record-changed', record, expiresInSeconds: null })
    expect(screenOf(otherBill)).toBe('please-wait')
  })

  test('nothing of another payment reaches the counter', () => {
    const state = counterAfter(express({ qrContent: code }))
    const other = judgeObservations(openedRecord(paymentId('XID-2'), utc('2026-11-23T02:00:00Z')), [], {
      requirePaidAt: false,
      expiryMinutes: 5,
    })
    expect(changeCounter(state, { kind: 'record-changed', record: other, expiresInSeconds: null })).toBe(
      state,
    )
    const accepted = { code, amount: rupiah(65_000) }
    expect(changeCounter(state, { kind: 'code-accepted', paymentId: 'XID-2', accepted })).toBe(state)
  })
})
