import type { Language } from '../../shared/receipt'
import { rupiahSchema, rupiahTotalSchema } from '../../shared/rupiah'
import type { ReportScope, ShiftFigures, ShiftReport } from '../../shared/shift-report'
import { businessDaySchema } from '../../shared/business-day'
import { paymentId } from './payment-ids'
import { utc } from './utc'

const total = (amount: number) => rupiahTotalSchema.parse(amount)

/** `x`: the middle of a quiet shift. `z`: the end of one in which everything happened. `day`: the same for two of them. */
export const shiftReport = (kind: 'x' | 'z' | 'day', language: Language): ShiftReport => ({
  shop: { name: 'Toko Berkah Jaya' },
  environment: kind === 'x' ? 'sandbox' : 'production',
  language,
  timeZone: 'Asia/Jakarta',
  printedAt: utc(kind === 'x' ? '2026-11-23T03:30:00Z' : '2026-11-23T08:04:55Z'),
  printJobNumber: 57,
  copyNumber: kind === 'x' ? 0 : 1,
  figures: { x: quiet, z: eventful, day: { ...eventful, scope: day } }[kind],
})

const shift = (number: number): ReportScope => ({ kind: 'shift', number, openedBy: 'Sri' })
const day: ReportScope = {
  kind: 'day',
  number: 12,
  day: businessDaySchema.parse('2026-11-23'),
  shifts: [40, 41],
}
const openedAt = utc('2026-11-23T00:58:12Z')

const quiet: ShiftFigures = {
  scope: shift(41),
  openedAt,
  closedAt: null,
  countedAt: utc('2026-11-23T03:30:00Z'),
  float: total(0),
  byStatus: [],
  byService: [],
  paidLate: { count: 0, first: [] },
  reprints: { count: 0, first: [] },
  carriedOver: { count: 0, first: [] },
}

const eventful: ShiftFigures = {
  scope: shift(41),
  openedAt,
  closedAt: utc('2026-11-23T08:02:41Z'),
  countedAt: utc('2026-11-23T08:02:41Z'),
  float: total(500_000),
  byStatus: [
    { status: 'paid', count: 38, sum: total(12_475_500) },
    { status: 'unpaid', count: 3, sum: total(195_000) },
    { status: 'verifying', count: 1, sum: total(65_000) },
    { status: 'ended', count: 2, sum: total(88_000) },
    { status: 'unknown', count: 1, sum: total(0) },
  ],
  byService: [
    { service: 'express', count: 30, sum: total(2_475_500) },
    { service: 'instant', count: 8, sum: total(10_000_000) },
  ],
  paidLate: {
    count: 1,
    first: [
      { paymentId: paymentId('XID-5732095327'), amount: total(65_000), paidAt: utc('2026-11-23T06:21:09Z') },
    ],
  },
  reprints: {
    count: 2,
    first: [
      { paymentId: paymentId('PID-1683603627'), copies: 2 },
      { paymentId: paymentId('XID-ABCDEFGHIJKLMNOPQRSTUVWXYZ12'), copies: 1 },
    ],
  },
  carriedOver: {
    count: 102,
    first: [
      { paymentId: paymentId('XID-5732095400'), amount: rupiahSchema.parse(130_000) },
      { paymentId: paymentId('XID-5732095401'), amount: null },
    ],
  },
}
