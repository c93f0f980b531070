import { expect, test } from 'vitest'
import { shopOnCounter } from '../../../electron/ipc/shop-on-counter'
import { statePush } from '../../../electron/ipc/push'
import { judgeObservations } from '../../../electron/payments/judge-observation'
import { changeCounter, type CounterState, emptyCounter } from '../../../shared/counter'
import type { CustomerView } from '../../../shared/customer-view'
import { openedRecord } from '../../../shared/payment-record'
import { defaultSettings } from '../../../shared/default-settings'
import { answered, expressPayment } from '../../support/observations'
import { paymentId } from '../../support/payment-ids'
import { utc } from '../../support/utc'

const rules = { requirePaidAt: false, expiryMinutes: 5 }
const opened = openedRecord(paymentId('XID-1'), utc('2026-11-23T02:00:00Z'))
const unpaid = judgeObservations(opened, [answered(expressPayment('XID-1'))], rules)
const paid = judgeObservations(unpaid, [answered(expressPayment('XID-1', { code: '0' }), 9)], rules)

/** Two windows whose messages are kept, and a payment on the counter whose code has five minutes left. */
function windows() {
  const cashier: CounterState[] = []
  const customer: CustomerView[] = []
  let passed = 0
  const push = statePush(
    { cashier: (state) => cashier.push(state), customer: (view) => customer.push(view) },
    (state) => ({ ...state, current: state.current && { ...state.current, expiresInSeconds: 300 - passed } }),
  )
  const state = [
    {
      kind: 'payment-opened',
      record: opened,
      knownBefore: false,
      printJobs: [],
      expiresInSeconds: null,
    } as const,
    { kind: 'record-changed', record: unpaid, expiresInSeconds: 300 } as const,
  ].reduce<CounterState>(changeCounter, {
    environment: 'sandbox',
    ...shopOnCounter(defaultSettings),
    ...emptyCounter,
  })
  push(state)
  return {
    cashier,
    customer,
    push,
    state,
    secondsPass: (seconds: number) => {
      passed += seconds
    },
  }
}

test('the customer’s window is not told what it does not show, however long that goes on', () => {
  const { cashier, customer, push, state, secondsPass } = windows()
  expect(customer.at(-1)?.screen).toMatchObject({ kind: 'pay', expiresInSeconds: 300 })
  secondsPass(20)
  push(changeCounter(state, { kind: 'tray-changed', tray: [{ record: paid, asking: true }] }))
  push(changeCounter(state, { kind: 'watch-changed', paymentId: 'XID-1', asking: true, nextAskAt: null }))
  expect(customer).toHaveLength(1)
  expect(cashier).toHaveLength(3)
  expect(cashier.at(-1)?.current).toMatchObject({ asking: true, expiresInSeconds: 280 })
})

test('what it shows it is told at once, with the seconds that are left at that moment', () => {
  const { customer, push, state, secondsPass } = windows()
  secondsPass(5)
  push(changeCounter(state, { kind: 'record-changed', record: unpaid, expiresInSeconds: 294 }))
  expect(customer.at(-1)?.screen).toMatchObject({ kind: 'pay', expiresInSeconds: 295 })
  push(changeCounter(state, { kind: 'record-changed', record: paid, expiresInSeconds: null }))
  expect(customer.at(-1)?.screen).toMatchObject({ kind: 'paid' })
  push(changeCounter(state, { kind: 'cleared' }))
  expect(customer.map(({ screen }) => screen.kind)).toEqual(['pay', 'pay', 'paid', 'welcome'])
})
