import * as z from 'zod/mini'
import { WATCHED_FOR_MS } from '../../shared/expiry'
import { MOST_LISTED, type ShiftFigures, shiftFiguresSchema } from '../../shared/shift-report'
import { type Utc, utcOf } from '../../shared/time'
import type { HistoryDatabase } from './history-database'

/** After the first number up to the last one, of each of the three lists that only ever grow. */
export type Stretch = {
  readonly afterTaking: number
  readonly lastTaking: number
  readonly afterPayment: number
  readonly lastPayment: number
  readonly afterAudit: number
  readonly lastAudit: number
}

const LATE = 'FROM takings WHERE number > @afterTaking AND number <= @lastTaking AND late = 1'
const REPRINTS = `
  FROM audit WHERE number > @afterAudit AND number <= @lastAudit AND what = 'reprinted' AND payment_id IS NOT NULL`
const OPEN = `
  FROM payments WHERE status <> 'paid' AND status <> 'ended' AND scanned_at >= @watchedSince
    AND record ->> '$.watchStoppedAt' IS NULL`

export const shiftQueries = {
  paid: `
    SELECT service, count(*) AS count, sum(amount) AS sum FROM takings
    WHERE number > @afterTaking AND number <= @lastTaking GROUP BY service`,
  /** What was opened in it and is not paid by now. */
  notPaid: `
    SELECT payment.status, count(*) AS count, coalesce(sum(payment.amount), 0) AS sum
    FROM search_entries AS entry CROSS JOIN payments AS payment ON payment.payment_id = entry.payment_id
    WHERE entry.number > @afterPayment AND entry.number <= @lastPayment AND payment.status <> 'paid'
    GROUP BY payment.status`,
  late: `SELECT payment_id AS paymentId, amount, paid_at AS paidAt ${LATE} ORDER BY number LIMIT ${MOST_LISTED}`,
  lateCount: `SELECT count(*) ${LATE}`,
  reprints: `
    SELECT payment_id AS paymentId, count(*) AS copies ${REPRINTS} GROUP BY payment_id ORDER BY min(number)
    LIMIT ${MOST_LISTED}`,
  reprintsCount: `SELECT count(DISTINCT payment_id) ${REPRINTS}`,
  open: `SELECT payment_id AS paymentId, amount ${OPEN} ORDER BY scanned_at LIMIT ${MOST_LISTED}`,
  openCount: `SELECT count(*) ${OPEN}`,
  now: `
    SELECT (SELECT coalesce(max(number), 0) FROM takings) AS lastTaking,
      (SELECT coalesce(max(number), 0) FROM search_entries) AS lastPayment,
      (SELECT coalesce(max(number), 0) FROM audit) AS lastAudit`,
} as const

const countedSchema = z.array(
  z.object({ service: z.nullable(z.string()), count: z.number(), sum: z.number() }),
)
const nowSchema = z.object({ lastTaking: z.number(), lastPayment: z.number(), lastAudit: z.number() })

/** Counts a stretch of takings, payments and audit entries. Reads only; every query goes by an index. */
export function shiftCounting(database: HistoryDatabase) {
  const statement = (name: keyof typeof shiftQueries) => database.prepare(shiftQueries[name])
  const [paid, notPaid, now] = [statement('paid'), statement('notPaid'), statement('now')]
  const lists = {
    late: { first: statement('late'), count: statement('lateCount').pluck() },
    reprints: { first: statement('reprints'), count: statement('reprintsCount').pluck() },
    open: { first: statement('open'), count: statement('openCount').pluck() },
  }
  const listed = (name: keyof typeof lists, of: object) => ({
    first: lists[name].first.all(of),
    count: lists[name].count.get(of),
  })

  return {
    /** Where the three lists end at this moment. */
    now: () => nowSchema.parse(now.get()),

    /** `at`: this moment, for which is said what is still open. */
    count: (
      stretch: Stretch,
      about: Pick<ShiftFigures, 'scope' | 'openedAt' | 'closedAt' | 'float'>,
      at: Utc,
    ): ShiftFigures => {
      const of = { ...stretch, watchedSince: utcOf(new Date(Date.parse(at) - WATCHED_FOR_MS)) }
      const byService = countedSchema.parse(paid.all(of))
      const count = byService.reduce((sum, each) => sum + each.count, 0)
      const sum = byService.reduce((all, each) => all + each.sum, 0)
      return shiftFiguresSchema.parse({
        ...about,
        countedAt: at,
        byStatus: [...(count === 0 ? [] : [{ status: 'paid', count, sum }]), ...notPaid.all(of)],
        byService: byService.filter(({ service }) => service !== null),
        paidLate: listed('late', of),
        reprints: listed('reprints', of),
        carriedOver: listed('open', of),
      })
    },
  }
}
export type ShiftCounting = ReturnType<typeof shiftCounting>
