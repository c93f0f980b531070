import type { Language } from '../../shared/receipt'
import { rupiahSchema, rupiahTotalSchema } from '../../shared/rupiah'
import type { ShiftReport } from '../../shared/shift-report'
import { paymentId } from './payment-ids'
import { utc } from './utc'

const total = (amount: number) => rupiahTotalSchema.parse(amount)

/** `x`: the middle of a quiet shift. `z`: the end of one in which everything happened. */
export const shiftReport = (kind: 'x' | 'z', language: Language): ShiftReport => ({
  shop: { name: 'Toko Berkah Jaya' },
  environment: kind === 'x' ? 'sandbox' : 'production',
  language,
  timeZone: 'Asia/Jakarta',
  shiftName: language === 'id' ? 'Pagi, Sri' : 'Morning, Sri',
  openedAt: utc('2026-11-23T00:58:12Z'),
  ...(kind === 'x' ? quiet : eventful),
})

const quiet = {
  printedAt: utc('2026-11-23T03:30:00Z'),
  closed: null,
  copyNumber: 0,
  float: total(0),
  byStatus: [],
  byService: [],
  paidLate: [],
  reprints: [],
  carriedOver: [],
} as const

const eventful = {
  printedAt: utc('2026-11-23T08:04:55Z'),
  closed: { at: utc('2026-11-23T08:02:41Z'), number: 41 },
  copyNumber: 1,
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
  paidLate: [
    {
      paymentId: paymentId('XID-5732095327'),
      amount: rupiahSchema.parse(65_000),
      paidAt: utc('2026-11-23T06:21:09Z'),
    },
  ],
  reprints: [
    { paymentId: paymentId('PID-1683603627'), copies: 2 },
    { paymentId: paymentId('XID-ABCDEFGHIJKLMNOPQRSTUVWXYZ12'), copies: 1 },
  ],
  carriedOver: [
    { paymentId: paymentId('XID-5732095400'), amount: rupiahSchema.parse(130_000) },
    { paymentId: paymentId('XID-5732095401'), amount: null },
  ],
} as const
