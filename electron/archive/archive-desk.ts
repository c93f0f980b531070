import { randomUUID } from 'node:crypto'
import { rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ArchiveSource, CheckedArchive, KeptBackup, RemovalPlan } from '../../shared/archive'
import { problem } from '../../shared/problem'
import type { Environment } from '../../shared/receipt'
import { failed, type Result, succeeded } from '../../shared/result'
import { type Utc, utcOf } from '../../shared/time'
import type { Clock } from '../clock'
import type { AuditTable } from '../database/audit'
import type { CheckArchive } from '../database/check-archive-in-background'
import type { CopyHistory } from '../database/copy-history'
import { fileTime, type HistoryFiles, listBackups } from '../database/history-files'
import { makeArchive } from '../database/make-archive'
import type { PaymentRemoval } from '../database/remove-payments'
import { wishForArchive } from '../database/take-archive'

export type ArchiveParts = {
  readonly files: HistoryFiles
  readonly environment: Environment
  readonly shop: () => string
  /** Payments older than so many months may leave the history; null: none may. */
  readonly keepMonths: () => number | null
  readonly removal: PaymentRemoval
  readonly audit: Pick<AuditTable, 'append'>
  readonly copy: CopyHistory
  readonly checkArchive: CheckArchive
  readonly fileToWrite: (name: string) => Promise<string | null>
  readonly fileToRead: () => Promise<string | null>
  readonly clock: Clock
  readonly restart: () => void
}

/** The whole history as a file: out, back in, and out for good. */
export function archiveDesk(parts: ArchiveParts) {
  const { files, environment, removal, audit, clock } = parts
  let checked: CheckedArchive | null = null
  const mark = (madeAt: Utc) => ({ environment, shop: parts.shop(), madeAt })

  const sourceFile = async (source: ArchiveSource): Promise<string | null> =>
    source.kind === 'file'
      ? parts.fileToRead()
      : (listBackups(files).find(({ at }) => at === source.at)?.file ?? null)

  const limit = (): Utc | null => {
    const months = parts.keepMonths()
    if (months === null) return null
    const date = new Date(clock.now())
    date.setUTCMonth(date.getUTCMonth() - months)
    return utcOf(date)
  }

  return {
    /** Where it is by then; null when no place was chosen. Problems: `file-unwritable`. */
    save: async (): Promise<Result<string | null>> => {
      const at = clock.now()
      const file = await parts.fileToWrite(`kasir-qris-${environment}-${fileTime(at)}.sqlite`)
      if (file === null) return succeeded(null)
      const made = await makeArchive(files.history, file, mark(at), parts.copy)
      if (made.ok) audit.append('archived', at, { detail: basename(file) })
      return made
    },

    backups: (): readonly KeptBackup[] =>
      listBackups(files).map(({ file, at }) => ({ at, bytes: statSync(file).size })),

    /** Everything that can be known before anything is replaced; null when no file was chosen. Problems: `archive-…`. */
    check: async (source: ArchiveSource): Promise<Result<CheckedArchive | null>> => {
      checked = null
      const file = await sourceFile(source)
      if (file === null) return succeeded(null)
      const facts = await parts.checkArchive({
        source: file,
        copy: files.checked,
        history: files.history,
        environment,
      })
      if (!facts.ok) return facts
      checked = { ...facts.value, token: randomUUID() }
      return succeeded(checked)
    },

    /** Takes what was checked, and starts again with it. Problems: `archive-not-checked`, `file-unwritable`. */
    take: (token: string): Result<undefined> => {
      if (checked === null || checked.token !== token) return failed(problem('archive-not-checked'))
      const { madeAt, payments } = checked
      checked = null
      try {
        wishForArchive(files, files.checked, clock.now())
        audit.append('archive-restored', clock.now(), { detail: `${payments}, ${madeAt ?? ''}` })
      } catch (error) {
        // Nothing of it then: neither the file without the line, nor a line about what did not happen.
        rmSync(files.wished, { force: true })
        return failed(problem('file-unwritable', String(error)))
      }
      parts.restart()
      return succeeded(undefined)
    },

    plan: (): RemovalPlan => {
      const before = limit()
      return before === null ? { before, payments: 0, heldBy: null } : removal.plan(before, clock.now())
    },

    /** Archives everything, checks the archive, then removes what is older than the settings keep. */
    removeOld: async (): Promise<Result<number>> => {
      const before = limit()
      const at = clock.now()
      if (before === null || removal.plan(before, at).payments === 0) return succeeded(0)
      const file = join(files.archives, `${files.stem}-${fileTime(at)}.sqlite`)
      const made = await makeArchive(files.history, file, mark(at), parts.copy)
      if (!made.ok) return made
      try {
        const removed = await removal.remove(before, { name: basename(file), madeAt: at })
        audit.append('old-payments-removed', clock.now(), { detail: `${removed}, ${basename(file)}` })
        return succeeded(removed)
      } catch (error) {
        return failed(problem('history-unwritable', String(error)))
      }
    },
  }
}
export type ArchiveDesk = ReturnType<typeof archiveDesk>
