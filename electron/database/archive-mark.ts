import { type ArchiveMark, archiveMarkSchema } from '../../shared/archive'
import type { HistoryDatabase } from './history-database'

/** Stands in every archive; the history itself has none. */
export function writeArchiveMark(
  database: HistoryDatabase,
  { environment, shop, madeAt }: ArchiveMark,
): void {
  database.transaction(() => {
    database.exec(`
      DROP TABLE IF EXISTS archive_mark;
      CREATE TABLE archive_mark (environment TEXT NOT NULL, shop TEXT NOT NULL, made_at TEXT NOT NULL) STRICT`)
    database.prepare('INSERT INTO archive_mark VALUES (?, ?, ?)').run(environment, shop, madeAt)
  })()
}

export function readArchiveMark(database: HistoryDatabase): ArchiveMark | null {
  const there = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'archive_mark'").get()
  if (there === undefined) return null
  return archiveMarkSchema.parse(
    database.prepare('SELECT environment, shop, made_at AS madeAt FROM archive_mark').get(),
  )
}

export const removeArchiveMark = (database: HistoryDatabase): void => {
  database.exec('DROP TABLE IF EXISTS archive_mark')
}
