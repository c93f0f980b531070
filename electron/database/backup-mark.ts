import * as z from 'zod/mini'
import { utcSchema } from '../../shared/time'
import type { HistoryDatabase } from './history-database'
import { numbersReachedSchema } from './report-numbers'

/**
 * Stands in every backup and goes when that backup is taken into use as the history, in the same transaction in which
 * what may be missing is worked out. So a restore that was interrupted is finished at the next start, and a backup
 * that somebody copied into place by hand is recognised for what it is.
 */
const markSchema = z.object({
  /** Null when there was no backup and the history begins anew. */
  backupAt: z.nullable(utcSchema),
  /** The name under which the damaged history is kept; empty when there was no file, or nobody knows. */
  setAside: z.string(),
  /** An owner wanted it here, and nothing was damaged. Marks of before know nothing of that. */
  byChoice: z.prefault(z.boolean(), false),
  /** How far the history had come whose place it takes; null when that is lost. Marks of before know nothing of it. */
  replaced: z.prefault(z.nullable(numbersReachedSchema), null),
})
export type BackupMark = Readonly<z.infer<typeof markSchema>>

const rowSchema = z.looseObject({
  backup_at: z.nullable(z.string()),
  set_aside: z.string(),
  by_choice: z.optional(z.nullable(z.number())),
  replaced: z.optional(z.nullable(z.string())),
})

export function writeMark(database: HistoryDatabase, mark: BackupMark): void {
  database.transaction(() => {
    removeMark(database)
    database.exec(`
      CREATE TABLE backup_mark (backup_at TEXT, set_aside TEXT NOT NULL, by_choice INTEGER, replaced TEXT) STRICT`)
    database.prepare('INSERT INTO backup_mark VALUES (@backupAt, @setAside, @byChoice, @replaced)').run({
      ...mark,
      byChoice: mark.byChoice ? 1 : 0,
      replaced: mark.replaced === null ? null : JSON.stringify(mark.replaced),
    })
  })()
}

export function readMark(database: HistoryDatabase): BackupMark | null {
  const there = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'backup_mark'").get()
  if (there === undefined) return null
  const row = rowSchema.parse(database.prepare('SELECT * FROM backup_mark').get())
  return markSchema.parse({
    backupAt: row.backup_at,
    setAside: row.set_aside,
    byChoice: row.by_choice === 1,
    replaced: row.replaced == null ? null : JSON.parse(row.replaced),
  })
}

export const removeMark = (database: HistoryDatabase): void => {
  database.exec('DROP TABLE IF EXISTS backup_mark')
}
