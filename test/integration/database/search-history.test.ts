import { describe, expect, test } from 'vitest'
import { historySearch } from '../../../electron/database/search-history'
import { openedRecord } from '../../../shared/payment-record'
import { everything, type HistoryQuery } from '../../../shared/history-search'
import type { Package } from '../../../shared/payment'
import { instantPayment } from '../../support/observations'
import { paymentId } from '../../support/payment-ids'
import { temporaryHistory } from '../../support/temporary-history'
import { utc } from '../../support/utc'

const packageWith = (awb: string | null, orderId: string | null): Package => ({
  awb,
  orderId,
  service: null,
  serviceName: null,
  statusCode: null,
  trackingUrl: null,
  origin: null,
  destination: null,
})

function historyOf(entries: readonly (readonly [id: string, openedAt: string, pack?: Package])[]) {
  const { database, payments } = temporaryHistory()
  for (const [id, openedAt, pack] of entries) {
    const payment = { ...instantPayment(id, 9), packages: pack === undefined ? [] : [pack] }
    const record = openedRecord(paymentId(id), utc(openedAt))
    payments.put(
      pack === undefined ? record : { ...record, status: 'unpaid', latest: { payment, at: utc(openedAt) } },
    )
  }
  const search = historySearch(database, () => 'Asia/Jakarta')
  return (term: string, narrowed: Partial<HistoryQuery> = {}) =>
    search({ ...everything, ...narrowed, term }, null).rows.map((row) => row.paymentId)
}

describe('looking up the days of a history', () => {
  /** A busy month, and in it what was really sold a month later, while the clock stood on its 15th day. */
  function monthWithAWrongClock() {
    const { database, payments } = temporaryHistory()
    const sell = (id: string, openedAt: string): void =>
      payments.put(openedRecord(paymentId(id), utc(openedAt)))
    database.transaction(() => {
      for (let number = 0; number < 2100; number++) {
        sell(`OCT-${number}`, new Date(Date.UTC(2026, 9, 20) + number * 60_000).toISOString())
      }
      for (const id of ['WRONG-1', 'WRONG-2']) sell(id, '2026-10-15T02:00:00Z')
      sell('NOV-1', '2026-11-10T02:00:00Z')
    })()
    const search = historySearch(database, () => 'Asia/Jakarta')
    const ofMonth = (from: string, to: string, term = '') =>
      search({ ...everything, from, to, term }, null).rows.map((row) => row.paymentId)
    return { sell, ofMonth }
  }

  test('finds what was opened on them by the clock of then, however wrong it was', () => {
    const { ofMonth } = monthWithAWrongClock()
    expect(ofMonth('2026-10-01', '2026-10-31').slice(0, 3)).toEqual(['WRONG-2', 'WRONG-1', 'OCT-2099'])
    expect(ofMonth('2026-10-01', '2026-10-31', 'wrong')).toEqual(['WRONG-2', 'WRONG-1'])
  })

  test('finds what came since they were looked at', () => {
    const { sell, ofMonth } = monthWithAWrongClock()
    expect(ofMonth('2026-11-01', '2026-11-30')).toEqual(['NOV-1'])
    expect(ofMonth('2026-12-01', '2026-12-31')).toEqual([])
    sell('DEC-1', '2026-12-01T02:00:00Z')
    expect(ofMonth('2026-12-01', '2026-12-31')).toEqual(['DEC-1'])
    sell('DEC-2', '2026-12-01T01:00:00Z')
    sell('NOV-2', '2026-11-10T02:00:00Z')
    expect(ofMonth('2026-12-01', '2026-12-31')).toEqual(['DEC-2', 'DEC-1'])
    expect(ofMonth('2026-11-01', '2026-11-30')).toEqual(['NOV-2', 'NOV-1'])
  })
})

describe('looking up the history', () => {
  test('is by any part of payment id, order id or AWB, in either case, newest first', () => {
    const search = historyOf([
      ['XID-100', '2026-11-01T00:00:00Z'],
      ['PID-200', '2026-11-02T00:00:00Z', packageWith('GK-11-2239895', 'YAN-1683603626755')],
      ['PID-300', '2026-11-03T00:00:00Z', packageWith(null, 'YAN-99')],
    ])
    expect(search('')).toEqual(['PID-300', 'PID-200', 'XID-100'])
    expect(search('id-')).toEqual(['PID-300', 'PID-200', 'XID-100'])
    expect(search('xid')).toEqual(['XID-100'])
    expect(search('yan')).toEqual(['PID-300', 'PID-200'])
    expect(search('2239')).toEqual(['PID-200'])
    expect(search(' 2239 ')).toEqual(['PID-200'])
    expect(search('nothing')).toEqual([])
  })

  test('takes % and _ for what they are', () => {
    const search = historyOf([
      ['A%B', '2026-11-01T00:00:00Z'],
      ['A_B', '2026-11-02T00:00:00Z'],
      ['AXB', '2026-11-03T00:00:00Z'],
    ])
    expect(search('A%')).toEqual(['A%B'])
    expect(search('A_B')).toEqual(['A_B'])
    expect(search('A\\')).toEqual([])
  })

  test('can be narrowed to who scanned it first, and names everybody who ever did', () => {
    const { database, payments } = temporaryHistory()
    const open = (id: string, by: string | null) =>
      payments.put(openedRecord(paymentId(id), utc('2026-11-01T00:00:00Z'), by))
    open('XID-1', 'Sari Dewi')
    open('XID-2', 'Sari')
    open('XID-3', null)
    open('XID-4', 'Sari Dewi')
    const search = historySearch(database, () => 'Asia/Jakarta')
    const of = (cashier: string, term = '') => search({ ...everything, term, cashier }, null)
    expect(of('Sari Dewi').rows.map((row) => row.paymentId)).toEqual(['XID-4', 'XID-1'])
    expect(of('Sari').rows.map((row) => row.paymentId)).toEqual(['XID-2'])
    expect(of('Sari Dewi', 'D-1').rows.map((row) => row.paymentId)).toEqual(['XID-1'])
    expect(of('Budi').rows).toEqual([])
    expect(of('Budi').cashiers).toEqual(['Sari', 'Sari Dewi'])
  })

  test('finds payments by what each has, and by its status now, while they change in turn', () => {
    const { database, payments } = temporaryHistory()
    const at = utc('2026-11-01T00:00:00Z')
    const put = (id: string, status: 'unpaid' | 'ended', awb: string | null) => {
      const payment = { ...instantPayment(id, 9), packages: [packageWith(awb, null)] }
      payments.put({ ...openedRecord(paymentId(id), at), status, latest: { payment, at } })
    }
    put('PID-1', 'unpaid', null)
    put('PID-2', 'unpaid', 'AWB-TWO')
    put('PID-1', 'ended', null)
    put('PID-1', 'unpaid', 'AWB-ONE')
    put('PID-2', 'ended', 'AWB-TWO')
    const search = historySearch(database, () => 'Asia/Jakarta')
    const found = (term: string, status: 'unpaid' | 'ended' | null) =>
      search({ ...everything, term, status }, null).rows.map((row) => row.paymentId)
    expect([found('WB-ONE', 'unpaid'), found('WB-ONE', 'ended')]).toEqual([['PID-1'], []])
    expect([found('WB-TWO', 'ended'), found('WB-TWO', 'unpaid')]).toEqual([['PID-2'], []])
    expect(found('PID-', null)).toEqual(['PID-2', 'PID-1'])
  })

  test('turns pages without losing or repeating one, also among payments of the same instant', () => {
    const { database, payments } = temporaryHistory()
    const ids = Array.from({ length: 120 }, (_, index) => paymentId(`XID-${String(index).padStart(3, '0')}`))
    for (const id of ids) payments.put(openedRecord(id, utc('2026-11-01T00:00:00Z')))
    const search = historySearch(database, () => 'Asia/Jakarta')
    const page = (before: number | null) => search({ ...everything, term: 'XID' }, before)
    const first = page(null)
    const second = page(first.rows.at(-1)?.number ?? null)
    expect([first.more, second.more]).toEqual([true, false])
    const seen = [first, second].flatMap(({ rows }) => rows.map((row) => row.paymentId))
    expect(seen).toEqual(ids.toReversed())
  })
})
