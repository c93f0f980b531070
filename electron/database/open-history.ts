import { existsSync, readFileSync } from 'node:fs'
import type { Utc } from '../../shared/time'
import type { Log } from '../diagnostics/log'
import { inspectHistory, isDamage } from './check-history'
import { forgetDamageMark } from './check-later'
import { hasTraces, type HistoryFiles } from './history-files'
import { versionOf } from './migrate'
import type { HistoryDatabase } from './history-database'
import { openDatabase } from './open-database'
import { finishReplacement, replaceHistory } from './replace-history'
import type { ScanJournal } from './scan-journal'
import { fulfilWish } from './take-archive'
import { takeUpHistory } from './take-up-history'

export type HistoryParts = {
  readonly files: HistoryFiles
  readonly journal: ScanJournal
  readonly now: () => Utc
  readonly log: Log
}

/**
 * Opens the history of this environment, whatever state its file is in. A damaged or missing one is replaced by its
 * newest good backup and the cashier gets a notice; only where there never was a history does one begin in silence.
 * @throws NewerDatabaseError, and what SQLite or the file system says of locks, rights and full disks: then nothing
 *   has been lost, and `startFailure` has the words for it
 */
export function openHistory({ files, journal, now, log }: HistoryParts): HistoryDatabase {
  finishReplacement(files)
  if (fulfilWish(files)) log.info('the history that an owner chose takes the place of the present one')
  const condition = existsSync(files.damageMark)
    ? { kind: 'damaged' as const, reason: readFileSync(files.damageMark, 'utf8') }
    : inspectHistory(files.history)
  const scans = journal.read()
  const isFirstStart = condition.kind === 'nothing' && scans.length === 0 && !hasTraces(files)
  const replace = (reason: string): void => {
    log.warn(`history ${files.history}: ${reason}`)
    const { backupAt, setAside } = replaceHistory(files, now())
    forgetDamageMark(files)
    log.warn(
      `history replaced by the backup of ${backupAt ?? 'nobody: begun anew'}, set aside as "${setAside}"`,
    )
  }
  if (condition.kind === 'damaged') replace(condition.reason)
  else if (condition.kind === 'nothing' && !isFirstStart) replace('gone, but not for the first time here')

  const open = (): HistoryDatabase => {
    const database = openDatabase(files.history)
    try {
      const notice = takeUpHistory(database, scans, now())
      if (notice !== null) log.warn(`taken up: ${JSON.stringify(notice)}`)
      proveWritable(database)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  }
  try {
    return open()
  } catch (error) {
    if (!isDamage(error)) throw error
    // A quick check does not read everything; what it missed shows here at the latest, and once only.
    replace(String(error))
    return open()
  }
}

/** Better no counter than one that cannot store a payment: the smallest write there is, all the way to the disk. */
function proveWritable(database: HistoryDatabase): void {
  database.transaction(() => database.pragma(`user_version = ${versionOf(database)}`)).immediate()
}
