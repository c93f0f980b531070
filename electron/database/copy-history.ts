import * as z from 'zod/mini'
import { archiveMarkSchema } from '../../shared/archive'
import { utcSchema } from '../../shared/time'
import { writeArchiveMark } from './archive-mark'
import { writeMark } from './backup-mark'
import { complaintsOf } from './check-history'
import type { HistoryDatabase } from './history-database'
import { versionOf } from './migrate'
import { openCopy, openToRead } from './open-database'

/** What a copy is to be, and what stands in it so that it is known for that. */
export const copyOrderSchema = z.object({
  history: z.string(),
  copy: z.string(),
  mark: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('backup'), backupAt: utcSchema }),
    z.extend(archiveMarkSchema, { kind: z.literal('archive') }),
  ]),
})
export type CopyOrder = Readonly<z.infer<typeof copyOrderSchema>>

/** Null when the copy is whole, else what is wrong with it. Rejects when it cannot be made. */
export type CopyHistory = (order: CopyOrder) => Promise<string | null>

/**
 * Copies a history as it is at this moment, while it is in use, into one file of its own, marks it, and checks every
 * page of the copy. The file may be there by then even when it rejects.
 */
export const copyHistory: CopyHistory = async ({ history, copy, mark }) => {
  const source = openToRead(history)
  let version: number
  try {
    // One look at the history for all of it: what is stored meanwhile would have SQLite begin anew each time.
    source.exec('BEGIN')
    version = versionOf(source)
    await source.backup(copy)
  } finally {
    source.close()
  }
  markCopy(copy, mark, version)
  return complaintsOf(copy, 'integrity_check')
}

function markCopy(file: string, mark: CopyOrder['mark'], version: number): void {
  const copy = openCopy(file)
  try {
    // One file with nothing beside it: what is carried away by hand is whole.
    copy.pragma('journal_mode = DELETE')
    copy.pragma('synchronous = FULL')
    write(copy, mark)
    if (versionOf(copy) !== version) throw new Error('the copy has another version than the history')
  } finally {
    copy.close()
  }
}

function write(copy: HistoryDatabase, mark: CopyOrder['mark']): void {
  switch (mark.kind) {
    case 'backup':
      return writeMark(copy, { backupAt: mark.backupAt, setAside: '', byChoice: false, replaced: null })
    case 'archive':
      return writeArchiveMark(copy, mark)
  }
}
