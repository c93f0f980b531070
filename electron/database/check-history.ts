import { statSync } from 'node:fs'
import { refuseNewer, versionOf } from './migrate'
import type { HistoryDatabase } from './history-database'
import { openCopy, openToRead } from './open-database'
import { sqliteCode } from './sqlite-code'

export type Condition =
  | { readonly kind: 'good' }
  /** No file, or one in which nothing was ever stored. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'damaged'; readonly reason: string }

/** Codes of SQLite that speak of the file itself; full disks, locks and rights are another matter. */
const DAMAGE = /^SQLITE_(?:CORRUPT|NOTADB|FORMAT|IOERR_READ|IOERR_SHORT_READ|IOERR_CORRUPTFS)/

export const isDamage = (error: unknown): boolean => DAMAGE.test(sqliteCode(error) ?? '')

export const checks = ['quick_check', 'integrity_check'] as const
export type Check = (typeof checks)[number]

/** Up to here a quick check takes a fraction of a second, in bytes; a larger file is checked while the counter works. */
const CHECKED_AT_START = 16 * 2 ** 20
export const needsLongCheck = (file: string): boolean =>
  (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > CHECKED_AT_START

/**
 * Looks at a history without changing a byte of it: a damaged file is evidence, a newer one is not ours to touch.
 * @throws NewerDatabaseError, and what SQLite says when the file cannot be read for another reason than damage
 */
export function inspectHistory(file: string): Condition {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  const walSize = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0
  // SQLite would throw this WAL away, and take a file of no bytes for a good database without a table.
  if (size === 0) return walSize === 0 ? { kind: 'nothing' } : damaged('a WAL without its history')
  try {
    // Open from first to last: SQLite moves the WAL into the file when the last connection closes and may write.
    return using(openToRead(file), (database) => {
      refuseNewer(database)
      const complaints = needsLongCheck(file) ? null : complaintsOf(file, 'quick_check')
      if (complaints !== null) return damaged(complaints)
      if (versionOf(database) > 0) return { kind: 'good' }
      const tables = Number(database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get())
      return tables === 0 ? { kind: 'nothing' } : damaged('not a history of this program')
    })
  } catch (error) {
    if (isDamage(error)) return damaged(String(error))
    throw error
  }
}

/** True when every page, row and index of this file is as it should be. Reads all of it: about a second a gigabyte. */
export function isIntact(file: string): boolean {
  try {
    return using(openToRead(file), versionOf) > 0 && complaintsOf(file, 'integrity_check') === null
  } catch {
    return false
  }
}

/** @throws NewerDatabaseError for a file of a newer program */
export const refuseNewerFile = (file: string): void =>
  using(openToRead(file), (database) => refuseNewer(database))

const damaged = (reason: string): Condition => ({ kind: 'damaged', reason })

/** Null when there is nothing to complain of. Not by a read-only connection: SQLite leaves out every CHECK on one. */
export const complaintsOf = (file: string, kind: Check): string | null =>
  using(openCopy(file), (database) => {
    database.pragma('wal_autocheckpoint = 0')
    const said = database.prepare(`PRAGMA ${kind}(10)`).pluck().all().map(String)
    return said.length === 1 && said[0] === 'ok' ? null : said.join('; ')
  })

function using<T>(database: HistoryDatabase, use: (database: HistoryDatabase) => T): T {
  try {
    return use(database)
  } finally {
    database.close()
  }
}
