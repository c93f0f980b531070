import { describe, expect, test } from 'vitest'
import { judgeObservations } from '../../../electron/payments/judge-observation'
import { chimeFor } from '../../../renderer/cashier/chime-for'
import { changeCounter, type CounterState, MOST_ASIDE } from '../../../shared/counter'
import { openedRecord, type PaymentRecord } from '../../../shared/payment-record'
import { counterShowing } from '../../torture/counter-showing'
import { answered, expressPayment } from '../../support/observations'
import { paymentId } from '../../support/payment-ids'
import { utc } from '../../support/utc'

const rules = { requirePaidAt: false, expiryMinutes: 5 }
const payment = (id: string, code: string): PaymentRecord =>
  judgeObservations(
    openedRecord(paymentId(id), utc('2026-11-23T02:00:00Z')),
    [answered(expressPayment(id)), answered(expressPayment(id, { code }))],
    rules,
  )
const late = (record: PaymentRecord): PaymentRecord => ({
  ...record,
  paid: record.paid && { ...record.paid, late: true },
})
const unpaid = payment('XID-1', '9')
const [first, second, third] = [payment('XID-2', '0'), payment('XID-3', '0'), payment('XID-4', '0')]
const counter = counterShowing(unpaid)
const aside = (state: CounterState, ...paidAside: readonly PaymentRecord[]): CounterState =>
  changeCounter(state, { kind: 'aside-changed', paidAside, papers: [], lastPaid: [] })

describe('what is heard', () => {
  test('is of the payment that is new aside, wherever it stands among those that wait for somebody', () => {
    const before = aside(counter, first, second)
    expect(chimeFor(before, aside(counter, first, third, second))).toEqual({ chime: 'aside', record: third })
    expect(chimeFor(before, aside(counter, second, first))).toBeNull()
    expect(chimeFor(before, aside(counter, second))).toBeNull()
  })

  test('is nothing when one is taken note of, and one that there was no room for comes up in its place', () => {
    const shown = Array.from({ length: MOST_ASIDE }, (_, number) => payment(`XID-A${number}`, '0'))
    const newest = payment('XID-NEW', '0')
    const before = aside(counter, ...shown)
    expect(chimeFor(before, aside(counter, ...shown.slice(1), first))).toBeNull()
    expect(chimeFor(before, aside(counter, newest, ...shown.slice(0, -1)))).toEqual({
      chime: 'aside',
      record: newest,
    })
  })

  test('is of the late one when there are two', () => {
    const after = aside(counter, first, late(second))
    expect(chimeFor(counter, after)).toEqual({ chime: 'late', record: late(second) })
  })

  test('is of the payment on the counter when that turns paid, once', () => {
    const paid = payment('XID-1', '0')
    const after = changeCounter(counter, { kind: 'record-changed', record: paid, expiresInSeconds: null })
    expect(chimeFor(counter, after)).toEqual({ chime: 'paid', record: paid })
    expect(chimeFor(after, after)).toBeNull()
  })
})
