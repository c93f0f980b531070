import * as z from 'zod/mini'
import { type Notice, noticeSchema } from '../../shared/notice'
import type { Utc } from '../../shared/time'
import type { HistoryDatabase } from './history-database'

type Without<N> = N extends Notice ? Omit<N, 'number' | 'at'> : never
/** What there is to say; number and time come with being stored. */
export type NewNotice = Without<Notice>

const rowSchema = z.object({ number: z.number(), at: z.string(), notice: z.string() })
const storedSchema = z.looseObject({ kind: z.string() })

function noticeOfRow(row: unknown): Notice {
  const { number, at, notice } = rowSchema.parse(row)
  return noticeSchema.parse({ ...storedSchema.parse(JSON.parse(notice)), number, at })
}

/** What people have to be told: kept until somebody acknowledges it, and after that too. */
export function noticesTable(database: HistoryDatabase) {
  const add = database.prepare('INSERT INTO notices (at, notice) VALUES (?, ?) RETURNING number, at, notice')
  const open = database.prepare(`
    SELECT number, at, notice FROM notices WHERE acknowledged_at IS NULL ORDER BY number DESC`)
  const acknowledge = database.prepare(`
    UPDATE notices SET acknowledged_at = ? WHERE number = ? AND acknowledged_at IS NULL`)
  return {
    add: (notice: NewNotice, at: Utc): Notice => noticeOfRow(add.get(at, JSON.stringify(notice))),
    /** Not yet acknowledged, newest first. */
    open: (): readonly Notice[] => open.all().map(noticeOfRow),
    /** The first time counts; a number nobody has changes nothing. */
    acknowledge: (number: number, at: Utc): void => {
      acknowledge.run(at, number)
    },
  }
}
export type NoticesTable = ReturnType<typeof noticesTable>
