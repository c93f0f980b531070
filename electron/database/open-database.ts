import Database from 'better-sqlite3'
import type { HistoryDatabase } from './history-database'
import { migrate, refuseNewer } from './migrate'

/** How long to wait for another program's lock, in milliseconds; the windows stand still so long. */
const BUSY_MS = 2000

/**
 * Opens (or creates) a history file and brings it to this version's shape.
 * @throws NewerDatabaseError when a newer version of the app wrote the file; it is left untouched
 * @throws what SQLite says when the file is damaged, locked or cannot be written
 */
export function openDatabase(file: string): HistoryDatabase {
  const database = new Database(file, { timeout: BUSY_MS })
  try {
    refuseNewer(database)
    database.pragma('journal_mode = WAL')
    // A paid payment must survive the plug being pulled: WAL's usual NORMAL may lose the last commits.
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    migrate(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** For a look at a file that must stay byte for byte as it is. */
export const openToRead = (file: string): HistoryDatabase =>
  new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_MS })

/** For a copy of a history that is a file of its own, without WAL and without being brought to this version. */
export const openCopy = (file: string): HistoryDatabase =>
  new Database(file, { fileMustExist: true, timeout: BUSY_MS })
