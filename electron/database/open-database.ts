import Database from 'better-sqlite3'
import { migrate } from './migrate'

/** The history's connection. Everything that is stored goes through one of these. */
export type HistoryDatabase = Database.Database

/**
 * Opens (or creates) a history file and brings it to this version's shape.
 * @throws NewerDatabaseError when a newer version of the app wrote the file; it is left untouched
 */
export function openDatabase(file: string): HistoryDatabase {
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  // A paid payment must survive the plug being pulled: WAL's usual NORMAL may lose the last commits.
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  migrate(database)
  return database
}
