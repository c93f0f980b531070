import { describe, expect, test } from 'vitest'
import { paymentOpener } from '../../../electron/payments/open-payment'
import { paymentSettler } from '../../../electron/payments/settle-payment'
import type { Clock } from '../../../electron/clock'
import { answered, expressPayment, unanswered } from '../../support/observations'
import { paymentId } from '../../support/payment-ids'
import { temporaryHistory } from '../../support/temporary-history'
import { utc } from '../../support/utc'

const clock: Clock = { now: () => utc('2026-11-23T02:00:00Z'), elapsed: () => 0 }
const id = paymentId('XID-1')

function shop() {
  const history = temporaryHistory()
  return {
    ...history,
    open: paymentOpener(history.database, history.payments, history.journal, clock, () => null),
    settle: paymentSettler(
      history.database,
      history,
      () => ({ requirePaidAt: false, expiryMinutes: 5 }),
      (settled) => history.payments.onCounter() === settled,
    ),
  }
}

describe('a sale in the history', () => {
  test('a scan is stored before anything is asked, and stands on the counter after a restart', () => {
    const { open, payments } = shop()
    expect(open(' XID-1\r')).toMatchObject({
      ok: true,
      value: { knownBefore: false, record: { status: 'unknown' } },
    })
    expect(payments.onCounter()).toBe(id)
    expect(open('XID-1')).toMatchObject({ ok: true, value: { knownBefore: true } })
  })

  test('unpaid, unanswered, paid: each is an observation, the receipt comes with the payment', () => {
    const { open, settle, payments, observations, printJobs } = shop()
    open('XID-1')
    expect(settle(answered(expressPayment('XID-1')))).toMatchObject({ ok: true, value: { receipt: null } })
    settle(unanswered('XID-1', 4))
    expect(printJobs.ofPayment(id)).toEqual([])
    const paid = settle(answered(expressPayment('XID-1', { code: '0' }), 8))
    expect(paid).toMatchObject({ ok: true, value: { receipt: { copyNumber: 0, state: 'waiting' } } })
    expect(payments.find(id)?.status).toBe('paid')
    expect(observations.newest(id).map(({ problem }) => problem?.code ?? null)).toEqual([
      null,
      'api-timeout',
      null,
    ])
  })

  test('paid seen twice changes nothing and prints nothing', () => {
    const { settle, payments, printJobs } = shop()
    settle(answered(expressPayment('XID-1', { code: '0' })))
    const before = payments.find(id)?.paid
    expect(settle(answered(expressPayment('XID-1', { code: '0' }), 60))).toMatchObject({
      ok: true,
      value: { receipt: null },
    })
    expect(payments.find(id)?.paid).toEqual(before)
    expect(printJobs.ofPayment(id)).toHaveLength(1)
  })

  test('the newest paid ones are those that were paid last, also after a day on which the clock was ahead', () => {
    const { settle, payments } = shop()
    const paid = (number: number, seconds: number) =>
      settle(answered(expressPayment(`XID-${number}`, { code: '0' }), seconds))
    for (const number of [1, 2, 3, 4, 5]) paid(number, 30 * 86_400 - number)
    paid(6, 0)
    const numbers = [6, 5, 4, 3, 2, 1].map((number) => `XID-${number}`)
    expect(payments.lastPaid().map((record) => record.paymentId)).toEqual(numbers.slice(0, 5))
    expect(payments.awaitingNotice().map((record) => record.paymentId)).toEqual(numbers)
  })

  test('when the history cannot be written the answer is a problem, not a payment', () => {
    const { settle, database, payments } = shop()
    database.pragma('query_only = ON')
    expect(settle(answered(expressPayment('XID-1', { code: '0' })))).toMatchObject({
      ok: false,
      problem: { code: 'history-unwritable' },
    })
    expect(payments.find(id)).toBeNull()
  })
})
