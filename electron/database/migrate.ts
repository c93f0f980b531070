import type { HistoryDatabase } from './history-database'
import { firstHistory } from './migrations/001-first-history'
import { watchingAndNotices } from './migrations/002-watching-and-notices'
import { doubtedPapers } from './migrations/003-doubted-papers'
import { search } from './migrations/004-search'
import { auditOfPeople } from './migrations/005-audit'
import { shiftsAndTakings } from './migrations/006-shifts'
import { sumsOfWhatWasPaid } from './migrations/007-sums'
import { removalAfterArchiving } from './migrations/008-retention'
import { numbersForEver } from './migrations/009-numbers-for-ever'
import type { Migration } from './migrations/migration'
import { NewerDatabaseError } from './newer-database-error'

export const migrations: readonly Migration[] = [
  firstHistory,
  watchingAndNotices,
  doubtedPapers,
  search,
  auditOfPeople,
  shiftsAndTakings,
  sumsOfWhatWasPaid,
  removalAfterArchiving,
  numbersForEver,
]

export const versionOf = (database: HistoryDatabase): number =>
  Number(database.pragma('user_version', { simple: true }))

/** @throws NewerDatabaseError when a newer version of the app wrote the file; changes nothing */
export function refuseNewer(database: HistoryDatabase, steps: readonly Migration[] = migrations): void {
  const found = versionOf(database)
  const newest = steps.at(-1)?.number ?? 0
  if (found > newest) throw new NewerDatabaseError(`history version ${found}, this program knows ${newest}`)
}

/** Applies what is missing, each migration in one transaction together with its number. */
export function migrate(database: HistoryDatabase, steps: readonly Migration[] = migrations): void {
  refuseNewer(database, steps)
  const found = versionOf(database)
  for (const step of steps.filter(({ number }) => number > found)) {
    database.transaction(() => {
      database.exec(step.sql)
      step.fill?.(database)
      database.pragma(`user_version = ${step.number}`)
    })()
  }
}
