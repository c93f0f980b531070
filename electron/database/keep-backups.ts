import type { Problem } from '../../shared/problem'
import type { Result } from '../../shared/result'
import type { Clock } from '../clock'
import type { Log } from '../diagnostics/log'
import { backUp } from './backup'
import type { CopyHistory } from './copy-history'
import { type Backup, type HistoryFiles, listBackups } from './history-files'
import type { NoticesTable } from './notices'
import type { ScanJournal } from './scan-journal'

export type BackupParts = {
  readonly files: HistoryFiles
  readonly journal: ScanJournal
  readonly notices: NoticesTable
  /** How many verified backups are kept. */
  readonly keep: () => number
  readonly copy: CopyHistory
  readonly clock: Clock
  readonly log: Log
  /** A backup failed; a notice says so already. */
  readonly failed: (problem: Problem) => void
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** A backup every day and one at the end, never two at the same time. */
export function keepBackups(parts: BackupParts) {
  const { files, journal, notices, clock, log } = parts
  let running: Promise<Result<Backup>> | null = null
  let timer: NodeJS.Timeout | null = null

  async function make(): Promise<Result<Backup>> {
    const at = clock.now()
    const made = await backUp(files, at, parts.keep(), parts.copy)
    if (made.ok) {
      log.info(`backup ${made.value.file}`)
      forgetOldScans(at)
    } else {
      log.warn(`backup failed: ${made.problem.detail}`)
      noteFailure(made.problem)
      parts.failed(made.problem)
    }
    return made
  }

  function forgetOldScans(at: Backup['at']): void {
    try {
      journal.trim(at)
    } catch (error) {
      log.warn(`scan journal not trimmed: ${String(error)}`)
    }
  }

  /** One notice is enough until somebody has read it. */
  function noteFailure({ detail }: Problem): void {
    try {
      if (notices.open().some(({ kind }) => kind === 'backup-failed')) return
      notices.add({ kind: 'backup-failed', detail }, clock.now())
    } catch (error) {
      // The same full disk, as a rule: the next failure tries again.
      log.warn(`notice not stored: ${String(error)}`)
    }
  }

  async function runNow(): Promise<Result<Backup>> {
    running ??= make().finally(() => {
      running = null
    })
    return running
  }

  /** A backup from the future counts for nothing: the PC's clock was wrong then. */
  function isDue(): boolean {
    const now = clock.now()
    try {
      const newest = listBackups(files).find(({ at }) => at <= now)
      return newest === undefined || Date.parse(now) - Date.parse(newest.at) >= DAY_MS
    } catch {
      // A folder that cannot be read: making a backup says so properly.
      return true
    }
  }

  function lookIn(milliseconds: number): void {
    timer = setTimeout(() => {
      if (isDue()) void runNow()
      lookIn(HOUR_MS)
    }, milliseconds)
  }

  return {
    runNow,
    /** Looks after a minute, when the start is over, and then every hour. */
    start: (): void => lookIn(MINUTE_MS),
    /** Resolves when no backup is being made. */
    idle: async (): Promise<void> => {
      await running
    },
    /** No further look, and the last backup, with everything that is stored by now. */
    close: async (): Promise<void> => {
      if (timer !== null) clearTimeout(timer)
      await running
      await runNow()
    },
  }
}
export type BackupKeeper = ReturnType<typeof keepBackups>
