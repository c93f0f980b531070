import { describe, expect, test } from 'vitest'
import { paymentDecisions } from '../../../electron/payments/decide-payment'
import { buildShiftReport } from '../../../electron/receipts/build-receipt'
import { shiftReportLayout } from '../../../electron/receipts/shift-report-layout'
import { businessDaySchema } from '../../../shared/business-day'
import { defaultSettings } from '../../../shared/default-settings'
import { problem } from '../../../shared/problem'
import { rupiahTotalSchema } from '../../../shared/rupiah'
import { given } from '../../support/given'
import { inLetters } from '../../support/in-letters'
import { paperText } from '../../support/paper-text'
import { paymentId } from '../../support/payment-ids'
import { shiftCounter } from '../../support/shift-counter'
import { utc } from '../../support/utc'

const day = (text: string) => businessDaySchema.parse(text)
const paidOf = ({
  byStatus,
}: {
  readonly byStatus: readonly { status: string; count: number; sum: number }[]
}) => {
  const paid = byStatus.find(({ status }) => status === 'paid')
  return paid === undefined ? [0, 0] : [paid.count, paid.sum]
}

describe('a shift', () => {
  test('counts what became paid in it, by service and status; its X goes on, its Z ends it', () => {
    const counter = shiftCounter()
    counter.open()
    counter.scan('XID-1')
    counter.pay('XID-1', 65_000)
    counter.scan('XID-2')
    counter.answer('XID-2', 10_000)

    const x = counter.figures(counter.desk.printX())
    expect(x).toMatchObject({
      scope: { kind: 'shift', number: 1, openedBy: 'Sari' },
      closedAt: null,
      byStatus: [
        { status: 'paid', count: 1, sum: 65_000 },
        { status: 'unpaid', count: 1, sum: 10_000 },
      ],
      byService: [{ service: 'express', count: 1, sum: 65_000 }],
      carriedOver: { count: 1, first: [{ paymentId: 'XID-2', amount: 10_000 }] },
    })
    counter.at('2026-11-23T09:00:00Z')
    counter.pay('XID-2', 10_000)
    const z = counter.figures(counter.desk.close())

    expect(paidOf(z)).toEqual([2, 75_000])
    expect(z.closedAt).toBe('2026-11-23T09:00:00.000Z')
    // More than five minutes after it was scanned.
    expect(z.paidLate).toMatchObject({ count: 1, first: [{ paymentId: 'XID-2', amount: 10_000 }] })
    expect(z.carriedOver.count).toBe(0)
    expect(counter.desk.close()).toMatchObject({ ok: false, problem: { code: 'shift-not-open' } })
    expect(counter.desk.printX()).toMatchObject({ ok: false, problem: { code: 'shift-not-open' } })
  })

  test('what is still open is carried over, and is the next shift’s money when it is paid', () => {
    const counter = shiftCounter()
    counter.open('Sari')
    counter.scan('XID-1')
    counter.answer('XID-1', 30_000)
    const first = counter.figures(counter.desk.close())
    counter.open('Budi')
    counter.pay('XID-1', 30_000)
    const second = counter.figures(counter.desk.close())

    expect([paidOf(first), first.carriedOver.count]).toEqual([[0, 0], 1])
    expect([paidOf(second), second.carriedOver.count]).toEqual([[1, 30_000], 0])
  })

  test('what is paid while no shift is open belongs to the next one', () => {
    const counter = shiftCounter()
    counter.open()
    given(counter.desk.close())
    counter.scan('XID-1')
    counter.pay('XID-1', 20_000)
    counter.open()
    expect(paidOf(counter.figures(counter.desk.close()))).toEqual([1, 20_000])
  })

  test('the first one begins with nothing, however much was taken before', () => {
    const counter = shiftCounter()
    counter.scan('XID-1')
    counter.pay('XID-1')
    counter.open()
    expect(paidOf(counter.figures(counter.desk.close()))).toEqual([0, 0])
  })

  test('reprints are counted; those of another shift are not', () => {
    const counter = shiftCounter()
    const reprint = () =>
      counter.audit.append('reprinted', utc('2026-11-23T02:00:00Z'), {
        paymentId: paymentId('XID-1'),
      })
    counter.open()
    reprint()
    given(counter.desk.close())
    counter.open()
    reprint()
    reprint()
    expect(counter.figures(counter.desk.close()).reprints).toEqual({
      count: 1,
      first: [{ paymentId: 'XID-1', copies: 2 }],
    })
  })

  test('the same paper tried again, and a slip once more, are no reprints of a receipt', () => {
    const counter = shiftCounter()
    const clock = { now: () => utc('2026-11-23T02:00:00Z'), elapsed: () => 0 }
    const decide = paymentDecisions(counter.database, counter, clock)
    counter.open()
    counter.scan('XID-1')
    counter.scan('XID-2')
    const { receipt } = counter.pay('XID-1')
    const { slip } = given(decide.claimPaid(paymentId('XID-2')))
    if (receipt === null || slip === null) throw new Error('no paper')
    counter.printJobs.setState(receipt.number, 'failed', clock.now(), problem('printer-not-one'))
    counter.printJobs.setState(slip.number, 'uncertain', clock.now(), problem('printer-uncertain'))

    const again = [receipt, slip].map(({ number }) => given(decide.settleDoubt(number, 'print-again')))
    expect(again.map(({ kind, copyNumber }) => [kind, copyNumber])).toEqual([
      ['receipt', 0],
      ['pending-slip', 1],
    ])
    expect(counter.figures(counter.desk.close()).reprints.count).toBe(0)
    expect(counter.audit.ofPayment(paymentId('XID-1'))).toMatchObject([{ what: 'print-tried-again' }])
  })

  test('only one is open at a time, also after a restart, which loses nothing of it', () => {
    const before = shiftCounter()
    before.open('Sari')
    before.scan('XID-1')
    before.pay('XID-1', 40_000)
    const after = shiftCounter(before.file)

    expect(after.desk.open({ openedBy: 'Budi', float: rupiahTotalSchema.parse(0) })).toMatchObject({
      ok: false,
      problem: { code: 'shift-open-already' },
    })
    expect(after.desk.who()).toBe('Sari')
    expect(paidOf(after.figures(after.desk.close()))).toEqual([1, 40_000])
  })

  test('once closed it never changes, whoever asks the file itself', () => {
    const counter = shiftCounter()
    counter.open()
    given(counter.desk.close())
    expect(() => counter.database.exec("UPDATE shifts SET opened_by = 'Budi'")).toThrow(/stays closed/)
    expect(() => counter.database.exec('DELETE FROM shift_reports')).toThrow(/append-only/)
    expect(() => counter.database.exec('DELETE FROM takings')).not.toThrow()
    counter.scan('XID-1')
    counter.pay('XID-1')
    expect(() => counter.database.exec('UPDATE takings SET amount = 1')).toThrow(/append-only/)
  })
})

describe('a business day', () => {
  test('is closed once, with all its shifts; a shift after that belongs to the next day', () => {
    const counter = shiftCounter()
    for (const [id, amount] of [
      ['XID-1', 10_000],
      ['XID-2', 20_000],
    ] as const) {
      counter.open()
      counter.scan(id)
      counter.pay(id, amount)
      expect(counter.desk.closeDay(day('2026-11-23'))).toMatchObject({
        ok: false,
        problem: { code: 'shift-still-open' },
      })
      given(counter.desk.close())
    }
    const z = counter.figures(counter.desk.closeDay(day('2026-11-23')))
    expect(z.scope).toEqual({ kind: 'day', number: 1, day: '2026-11-23', shifts: [1, 2] })
    expect(paidOf(z)).toEqual([2, 30_000])

    expect(counter.desk.closeDay(day('2026-11-23'))).toMatchObject({
      ok: false,
      problem: { code: 'day-closed-already' },
    })
    expect(counter.desk.read()).toMatchObject({ businessDay: '2026-11-24', ahead: true, daysToClose: [] })
    counter.open()
    counter.scan('XID-3')
    counter.pay('XID-3', 5_000)
    given(counter.desk.close())
    expect(paidOf(counter.figures(counter.desk.closeDay(day('2026-11-24'))))).toEqual([1, 5_000])
  })

  test('the file itself refuses a second closing', () => {
    const counter = shiftCounter()
    counter.open()
    given(counter.desk.close())
    given(counter.desk.closeDay(day('2026-11-23')))
    expect(() =>
      counter.database.exec(`
        INSERT INTO shift_reports (kind, business_day, made_at, figures) VALUES ('day', '2026-11-23', '', '{}')`),
    ).toThrow(/UNIQUE/)
  })

  test('ends at its hour, not at midnight, and the oldest is closed first', () => {
    const counter = shiftCounter()
    // 03:59 in Jakarta of the 24th, then 04:00.
    counter.at('2026-11-23T20:59:00Z')
    counter.open()
    given(counter.desk.close())
    counter.at('2026-11-23T21:00:00Z')
    counter.open()
    given(counter.desk.close())
    expect(counter.desk.read().daysToClose).toEqual([
      { day: '2026-11-23', shifts: 1 },
      { day: '2026-11-24', shifts: 1 },
    ])
    expect(counter.desk.closeDay(day('2026-11-24'))).toMatchObject({
      ok: false,
      problem: { code: 'earlier-day-open', detail: '2026-11-23' },
    })
    expect(counter.desk.closeDay(day('2026-11-25'))).toMatchObject({
      ok: false,
      problem: { code: 'day-without-shift' },
    })
  })

  test('a clock set back opens no day that is over', () => {
    const counter = shiftCounter()
    counter.open()
    given(counter.desk.close())
    counter.at('2026-11-20T02:00:00Z')
    counter.open()
    expect(counter.desk.read().open?.shift.businessDay).toBe('2026-11-23')
  })
})

test('an X that is printed again hours later says of when its figures are', () => {
  const counter = shiftCounter()
  counter.open()
  counter.at('2026-11-23T03:30:00Z')
  const x = given(counter.desk.printX())
  counter.at('2026-11-23T13:00:00Z')
  const copy = given(counter.desk.reprint(x.report))
  const figures = counter.desk.figures(copy.report)
  if (figures === null) throw new Error('not kept')

  const report = buildShiftReport(figures, copy, defaultSettings, 'production')
  const paper = paperText(inLetters(shiftReportLayout(report), 80))
  expect(paper).toMatch(/Dihitung +23 Nov 2026 10\.30 WIB/)
  expect(paper).toMatch(/Dicetak +23 Nov 2026 20\.00 WIB/)
  // One that was kept before the figures themselves said so.
  counter.database.exec('DROP TRIGGER shift_reports_never_change')
  counter.database.exec("UPDATE shift_reports SET figures = json_remove(figures, '$.countedAt')")
  expect(counter.desk.figures(x.report)?.countedAt).toBe('2026-11-23T03:30:00.000Z')
})

test('a report prints once as itself, then as its copies, with the same figures', () => {
  const counter = shiftCounter()
  counter.open()
  const first = given(counter.desk.close())
  const figures = counter.desk.figures(first.report)
  counter.scan('XID-1')
  counter.pay('XID-1')
  const again = given(counter.desk.reprint(first.report))

  expect([first.copyNumber, again.copyNumber]).toEqual([0, 1])
  expect(again.number).toBeGreaterThan(first.number)
  expect(counter.desk.figures(again.report)).toEqual(figures)
  expect(counter.desk.reprint(99)).toMatchObject({ ok: false, problem: { code: 'report-unknown' } })
})
