import * as z from 'zod/mini'
import { type Notice, noticeSchema } from '../../shared/notice'
import type { Utc } from '../../shared/time'
import type { HistoryDatabase } from './open-database'

type WithoutNumber<N> = N extends Notice ? Omit<N, 'number' | 'at'> : never
/** What there is to tell, before it has a number and a time. */
export type NewNotice = WithoutNumber<Notice>

const rowSchema = z.object({ number: z.number(), at: z.string(), notice: z.string() })

/** What a cashier has to be told, kept until somebody acknowledges it. */
export function noticesTable(database: HistoryDatabase) {
  const add = database.prepare('INSERT INTO notices (at, notice) VALUES (?, ?)')
  const open = database.prepare(
    'SELECT number, at, notice FROM notices WHERE acknowledged_at IS NULL ORDER BY number DESC LIMIT 50',
  )
  const acknowledge = database.prepare(
    'UPDATE notices SET acknowledged_at = ? WHERE number = ? AND acknowledged_at IS NULL',
  )
  return {
    add: (notice: NewNotice, at: Utc): void => {
      add.run(at, JSON.stringify(notice))
    },
    /** Newest first, at most 50. */
    open: (): readonly Notice[] =>
      open.all().map((row) => {
        const { number, at, notice } = rowSchema.parse(row)
        return noticeSchema.parse({ ...JSON.parse(notice), number, at })
      }),
    acknowledge: (number: number, at: Utc): void => {
      acknowledge.run(at, number)
    },
  }
}
export type NoticesTable = ReturnType<typeof noticesTable>
