import { rmSync } from 'node:fs'
import * as z from 'zod/mini'
import type { CheckedArchive } from '../../shared/archive'
import { problem } from '../../shared/problem'
import type { Environment } from '../../shared/receipt'
import { failed, type Result, succeeded } from '../../shared/result'
import { utcSchema } from '../../shared/time'
import { readArchiveMark } from './archive-mark'
import { readMark } from './backup-mark'
import { complaintsOf, isDamage } from './check-history'
import { copyForUs } from './durable-files'
import { environmentInName, SIDE_FILES } from './history-files'
import { refuseNewer, versionOf } from './migrate'
import { NewerDatabaseError } from './newer-database-error'
import type { HistoryDatabase } from './history-database'
import { openCopy } from './open-database'
import { sqliteCode } from './sqlite-code'

export type ArchiveFacts = Omit<CheckedArchive, 'token'>

const NEEDED = ['payments', 'observations', 'print_jobs', 'counter']

const factsSchema = z.object({
  payments: z.number(),
  oldest: z.nullable(utcSchema),
  newest: z.nullable(utcSchema),
  here: z.number(),
  onlyHere: z.number(),
})

/**
 * Copies a file and looks at the copy in every way there is, before anything may be replaced by it: whether it is a
 * history of this program and this environment, not of a newer version, sound in every page, row and reference; and
 * what replacing the present history by it would mean.
 * Problems: `archive-not-one`, `archive-damaged`, `archive-newer`, `archive-other-environment`, `file-unreadable`.
 */
export function checkArchive(
  source: string,
  copy: string,
  history: string,
  environment: Environment,
): Result<ArchiveFacts> {
  removeCopy(copy)
  try {
    copyForUs(source, copy)
  } catch (error) {
    return failed(problem('file-unreadable', String(error)))
  }
  try {
    const complaints = complaintsOf(copy, 'integrity_check')
    if (complaints !== null) return refused(copy, 'archive-damaged', complaints)
    const database = openCopy(copy)
    try {
      const facts = factsOf(database, history, environment, environmentInName(source))
      if (!facts.ok) removeCopy(copy)
      return facts
    } finally {
      database.close()
    }
  } catch (error) {
    if (error instanceof NewerDatabaseError) return refused(copy, 'archive-newer', error.message)
    const damaged = isDamage(error) && sqliteCode(error) !== 'SQLITE_NOTADB'
    return refused(copy, damaged ? 'archive-damaged' : 'archive-not-one', String(error))
  }
}

/** `named`: what the file's name says of its environment. A backup, unlike an archive, says so nowhere else. */
function factsOf(
  database: HistoryDatabase,
  history: string,
  environment: Environment,
  named: Environment | null,
): Result<ArchiveFacts> {
  refuseNewer(database)
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
  if (versionOf(database) === 0 || !NEEDED.every((name) => tables.includes(name)))
    return failed(problem('archive-not-one', 'it has other tables'))
  const broken = database.pragma('foreign_key_check')
  if (!Array.isArray(broken) || broken.length > 0)
    return failed(problem('archive-damaged', `foreign keys: ${JSON.stringify(broken).slice(0, 200)}`))
  const mark = readArchiveMark(database)
  const itsOwn = mark?.environment ?? named ?? environment
  if (itsOwn !== environment) return failed(problem('archive-other-environment', itsOwn))
  database.prepare('ATTACH DATABASE ? AS present').run(history)
  const counted = database.prepare(`
    SELECT (SELECT count(*) FROM main.payments) AS payments,
      (SELECT min(opened_at) FROM main.payments) AS oldest, (SELECT max(opened_at) FROM main.payments) AS newest,
      (SELECT count(*) FROM present.payments) AS here,
      (SELECT count(*) FROM present.payments AS own
        WHERE NOT EXISTS (SELECT 1 FROM main.payments WHERE payment_id = own.payment_id)) AS onlyHere`)
  return succeeded({
    ...factsSchema.parse(counted.get()),
    shop: mark?.shop ?? null,
    madeAt: mark?.madeAt ?? readMark(database)?.backupAt ?? null,
  })
}

function refused(copy: string, code: 'archive-damaged' | 'archive-newer' | 'archive-not-one', why: string) {
  removeCopy(copy)
  return failed(problem(code, why))
}

export function removeCopy(copy: string): void {
  for (const side of ['', ...SIDE_FILES]) rmSync(copy + side, { force: true })
}
