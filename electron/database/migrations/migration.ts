import type { HistoryDatabase } from '../history-database'

/** A step in the history's shape. Once released it is never edited: a new one is added. */
export type Migration = {
  readonly number: number
  readonly sql: string
  /** What SQL alone cannot say, in the same transaction. */
  readonly fill?: (database: HistoryDatabase) => void
}
