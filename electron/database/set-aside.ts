import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { syncFolder } from './durable-files'
import { type HistoryFiles, SIDE_FILES } from './history-files'

/**
 * Renames the history, then what belongs to it. In this order: a WAL without its history is set aside at the next
 * start, whereas a history without its WAL would open as an older one. Nothing of either may stay behind: SQLite
 * would play the old WAL into the new history.
 */
export function setAside({ folder, history }: HistoryFiles, name: string): void {
  for (const side of ['', ...SIDE_FILES]) {
    if (existsSync(history + side)) renameSync(history + side, join(folder, name + side))
  }
  syncFolder(folder)
}
