import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { judgeObservations } from '../../../electron/payments/judge-observation'
import { LastPaid } from '../../../renderer/cashier/aside/last-paid'
import { BillCard } from '../../../renderer/cashier/counter/bill-card'
import { PrintJobLine } from '../../../renderer/cashier/print-job-line'
import { Paid } from '../../../renderer/customer/paid'
import { customerView } from '../../../shared/customer-view'
import { openedRecord } from '../../../shared/payment-record'
import { counterShowing } from '../../torture/counter-showing'
import { answered, expressPayment } from '../../support/observations'
import { paymentId } from '../../support/payment-ids'
import { utc } from '../../support/utc'

// There is no main process, and nothing here asks it.
vi.mock('../../../renderer/cashier/main-process', () => ({ mainProcess: {} }))

const id = paymentId('XID-1')
const SEEN = utc('2026-11-23T02:00:09Z')
const rules = { requirePaidAt: false, expiryMinutes: 5 }
const record = {
  ...judgeObservations(
    openedRecord(id, utc('2026-11-23T02:00:00Z')),
    [answered(expressPayment('XID-1')), answered(expressPayment('XID-1', { code: '0' }), 9)],
    rules,
  ),
  codeChangedAt: SEEN,
}
const state = counterShowing(record)
const { screen } = customerView(state)

const drawn = <Props extends object>(part: FunctionComponent<Props>, props: Props): string =>
  renderToStaticMarkup(createElement(part, props))

const parts = [
  [
    'the customer’s "paid"',
    () => (screen.kind === 'paid' ? drawn(Paid, { environment: 'sandbox', screen }) : ''),
  ],
  [
    'the newest paid ones',
    () => drawn(LastPaid, { lastPaid: [{ record, printed: 1 }], now: Date.now(), onLookUp: () => undefined }),
  ],
  [
    'the bill',
    () => (state.current === null ? '' : drawn(BillCard, { current: { ...state.current, wasPaid: false } })),
  ],
  [
    'a print job',
    () =>
      drawn(PrintJobLine, {
        job: {
          kind: 'receipt',
          paymentId: id,
          number: 1,
          copyNumber: 0,
          state: 'printed',
          requestedAt: SEEN,
          finishedAt: SEEN,
          problem: null,
          doubtSettled: null,
        },
      }),
  ],
] as const

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test.each(parts)('%s: of today the time, of another day the date too', (_part, draw) => {
  vi.setSystemTime('2026-11-23T12:00:00Z')
  expect(draw()).toContain('09:00')
  expect(draw()).not.toContain('2026')
  vi.setSystemTime('2026-11-30T02:00:00Z')
  expect(draw().replaceAll('23 Nov 2026 09:00', '')).not.toContain('09:00')
  expect(draw()).toContain('23 Nov 2026 09:00')
})
