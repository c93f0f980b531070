import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { observationsTable } from '../../electron/database/observations'
import { openDatabase } from '../../electron/database/open-database'
import { paymentsTable } from '../../electron/database/payments'
import { printJobsTable } from '../../electron/database/print-jobs'
import { scanJournal } from '../../electron/database/scan-journal'

/** A folder of its own for one test, gone with it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kasir-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A real history file in a folder of its own, with its tables. */
export function temporaryHistory(file = join(temporaryFolder(), 'history.sqlite')) {
  const database = openDatabase(file)
  onTestFinished(() => {
    database.close()
  })
  return {
    file,
    database,
    journal: scanJournal(join(dirname(file), 'scans.log')),
    payments: paymentsTable(database),
    observations: observationsTable(database),
    printJobs: printJobsTable(database),
  }
}
