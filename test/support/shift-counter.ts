import { auditTable } from '../../electron/database/audit'
import { shiftCounting } from '../../electron/database/count-shift'
import { shiftsTable } from '../../electron/database/shifts'
import { paymentSettler } from '../../electron/payments/settle-payment'
import { shiftDesk } from '../../electron/shifts/shift-desk'
import { openedRecord } from '../../shared/payment-record'
import { rupiahTotalSchema } from '../../shared/rupiah'
import { given } from './given'
import { answered, expressPayment } from './observations'
import { paymentId } from './payment-ids'
import { temporaryHistory } from './temporary-history'
import { utc } from './utc'

/** A counter's shifts on a real history file, with a clock that goes where a test puts it. */
export function shiftCounter(file?: string) {
  const history = temporaryHistory(file)
  const { database, payments, printJobs } = history
  const clock = { now: utc('2026-11-23T02:00:00Z') }
  const audit = auditTable(database, () => null)
  const settle = paymentSettler(
    database,
    history,
    () => ({ requirePaidAt: false, expiryMinutes: 5 }),
    () => true,
  )
  const desk = shiftDesk({
    database,
    shifts: shiftsTable(database),
    counting: shiftCounting(database),
    printJobs,
    audit,
    day: () => ({ timeZone: 'Asia/Jakarta', endsAt: 4 }),
    clock: { now: () => clock.now, elapsed: () => 0 },
    print: () => undefined,
  })
  return {
    ...history,
    desk,
    audit,
    at: (time: string) => {
      clock.now = utc(time)
    },
    scan: (id: string) => payments.put(openedRecord(paymentId(id), clock.now)),
    pay: (id: string, amount = 65_000) =>
      given(
        settle({
          ...answered(expressPayment(id, { code: '0', amount })),
          askedAt: clock.now,
          answeredAt: clock.now,
        }),
      ),
    /** Answered, and not paid. */
    answer: (id: string, amount = 65_000) =>
      given(
        settle({ ...answered(expressPayment(id, { amount })), askedAt: clock.now, answeredAt: clock.now }),
      ),
    open: (openedBy = 'Sari') => given(desk.open({ openedBy, float: rupiahTotalSchema.parse(0) })),
    /** The figures of a report that was just made. */
    figures: (made: ReturnType<typeof desk.close>) => {
      const figures = desk.figures(given(made).report)
      if (figures === null) throw new Error('the report was not kept')
      return figures
    },
  }
}
