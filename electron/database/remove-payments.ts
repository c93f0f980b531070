import { setImmediate } from 'node:timers/promises'
import * as z from 'zod/mini'
import type { RemovalPlan } from '../../shared/archive'
import type { Utc } from '../../shared/time'
import type { HistoryDatabase } from './history-database'

/** Small enough that the counter does not feel it: a few milliseconds. */
const AT_A_TIME = 100

/**
 * Numbers follow the clock but for days on which it was wrong: the first that is younger ends what may go. The newest of
 * all stays in any case: the numbers of payments go on from it, and shifts count by them.
 */
const END = `
  coalesce((SELECT min(number) FROM (
    SELECT number FROM search_entries WHERE opened_at >= @before ORDER BY opened_at, number LIMIT 2000)),
    (SELECT max(number) FROM search_entries), 0)`
const OPEN_PAPER = `
  SELECT payment_id FROM print_jobs WHERE payment_id IS NOT NULL AND (state = 'waiting' OR state = 'printing'
    OR (state = 'uncertain' AND doubt_settled IS NULL) OR (state = 'failed' AND doubt_settled IS NULL))`

/** While payments are removed no more papers than these come out; numbers of papers are never given twice. */
const NEWEST_PAPERS = 1000

/** What somebody still has to look at, or was paid, printed or scanned again too late for the archive. */
const HELD = `
  SELECT payment_id FROM payments WHERE awaits_notice = 1
  UNION ALL SELECT payment_id FROM counter WHERE payment_id IS NOT NULL
  UNION ALL ${OPEN_PAPER}
  UNION ALL SELECT payment_id FROM payments WHERE status = 'paid' AND paid_seen_at >= @since
  UNION ALL SELECT payment_id FROM print_jobs WHERE payment_id IS NOT NULL AND requested_at >= @since
    AND number > (SELECT max(number) FROM print_jobs) - ${NEWEST_PAPERS}
  UNION ALL SELECT payment_id FROM payments WHERE status <> 'paid' AND scanned_at >= @before`

export const removalQueries = {
  /** The oldest of these: all of them are gone through, which takes a moment. */
  held: `
    SELECT number, payment_id AS paymentId FROM search_entries WHERE payment_id IN (${HELD}) ORDER BY number LIMIT 1`,
  end: `SELECT ${END}`,
  count: 'SELECT count(*) FROM search_entries WHERE number < @end',
  next: `
    SELECT number, payment_id AS paymentId,
      EXISTS (SELECT 1 FROM (${HELD}) AS held WHERE held.payment_id = entry.payment_id) AS isHeld
    FROM search_entries AS entry WHERE number < @end ORDER BY number LIMIT @limit`,
} as const

/** The file that has all of what is removed, and how it was at that moment. */
type Archive = { readonly name: string; readonly madeAt: Utc }

const entrySchema = z.object({ number: z.number(), paymentId: z.string() })
const nextSchema = z.array(z.extend(entrySchema, { isHeld: z.number() }))

/** What lies before a moment, in one piece from the beginning of the history: the list keeps its numbers without a gap. */
export function paymentRemoval(database: HistoryDatabase) {
  const held = database.prepare(removalQueries.held)
  const end = database.prepare(removalQueries.end).pluck()
  const count = database.prepare(removalQueries.count).pluck()
  const next = database.prepare(removalQueries.next)
  const lift = database.prepare('INSERT INTO removal (archive) VALUES (?)')
  const lower = database.prepare('DELETE FROM removal')
  const ofEntry = [
    database.prepare('DELETE FROM search_words WHERE rowid = @number'),
    database.prepare('DELETE FROM search_entries WHERE number = @number'),
    database.prepare('DELETE FROM packages WHERE payment_id = @paymentId'),
    database.prepare('DELETE FROM print_jobs WHERE payment_id = @paymentId'),
    database.prepare('DELETE FROM observations WHERE payment_id = @paymentId'),
    database.prepare('DELETE FROM payments WHERE payment_id = @paymentId'),
  ]

  /** `since`: what became paid or was printed from there on is in no archive as that, and stays. */
  function endOf(before: Utc, since: Utc): { readonly end: number; readonly heldBy: string | null } {
    const old = z.number().parse(end.get({ before }))
    const first = held.get({ before, since })
    const holding = first === undefined ? null : entrySchema.parse(first)
    return holding !== null && holding.number < old
      ? { end: holding.number, heldBy: holding.paymentId }
      : { end: old, heldBy: null }
  }

  /** Looked at anew each time: between two goes the counter may scan, print or be paid what was to be removed next. */
  const removeSome = database.transaction((last: number, before: Utc, archive: Archive): number => {
    const entries = nextSchema.parse(next.all({ end: last, before, since: archive.madeAt, limit: AT_A_TIME }))
    const holding = entries.findIndex(({ isHeld }) => isHeld === 1)
    const removed = holding === -1 ? entries : entries.slice(0, holding)
    lift.run(archive.name)
    for (const { number, paymentId } of removed)
      for (const statement of ofEntry) statement.run({ number, paymentId })
    lower.run()
    return removed.length
  })

  return {
    plan: (before: Utc, now: Utc): RemovalPlan => {
      const { end: last, heldBy } = endOf(before, now)
      return { before, payments: z.number().parse(count.get({ end: last })), heldBy }
    },
    /** How many it removed. Stopped in the middle, what is left is as before. */
    remove: async (before: Utc, archive: Archive): Promise<number> => {
      const { end: last } = endOf(before, archive.madeAt)
      let removed = 0
      for (let some = 1; some > 0; removed += some) {
        some = removeSome.immediate(last, before, archive)
        await setImmediate()
      }
      return removed
    },
  }
}
export type PaymentRemoval = ReturnType<typeof paymentRemoval>
