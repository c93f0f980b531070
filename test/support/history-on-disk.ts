import { closeSync, fstatSync, openSync, writeSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import { backUp } from '../../electron/database/backup'
import { copyHistory } from '../../electron/database/copy-history'
import { historyFiles } from '../../electron/database/history-files'
import { noticesTable } from '../../electron/database/notices'
import { observationsTable } from '../../electron/database/observations'
import { openHistory } from '../../electron/database/open-history'
import { paymentsTable } from '../../electron/database/payments'
import { printJobsTable } from '../../electron/database/print-jobs'
import { scanJournal } from '../../electron/database/scan-journal'
import { paymentOpener } from '../../electron/payments/open-payment'
import { paymentSettler } from '../../electron/payments/settle-payment'
import type { Utc } from '../../shared/time'
import { answered, expressPayment } from './observations'
import { temporaryFolder } from './temporary-history'
import { utc } from './utc'

/** One shop's history with everything around it, opened as the app opens it: as often as a test likes. */
export function historyOnDisk(folder = temporaryFolder()) {
  const files = historyFiles(folder, 'production')
  const journal = scanJournal(files.scans)
  const logged: string[] = []
  const log = { info: () => undefined, warn: (line: string) => void logged.push(line) }
  let now: Utc = utc('2026-11-23T02:00:00Z')
  const clock = { now: () => now, elapsed: () => 0 }

  return {
    files,
    copy: copyHistory,
    log,
    journal,
    logged,
    clock,
    setClock: (time: string): void => {
      now = utc(time)
    },
    open: () => {
      const database = openHistory({ files, journal, now: clock.now, log })
      onTestFinished(() => void database.close())
      const payments = paymentsTable(database)
      const observations = observationsTable(database)
      const printJobs = printJobsTable(database)
      const settle = paymentSettler(
        database,
        { payments, observations, printJobs },
        () => ({ requirePaidAt: false, expiryMinutes: 5 }),
        () => true,
      )
      return {
        database,
        payments,
        printJobs,
        notices: noticesTable(database),
        scan: paymentOpener(database, payments, journal, clock, () => null),
        unpaid: (id: string) => settle(answered(expressPayment(id))),
        paid: (id: string) => settle(answered(expressPayment(id, { code: '0' }), 9)),
        backUp: (keep = 14) => backUp(files, now, keep, copyHistory),
        close: (): void => void database.close(),
      }
    },
  }
}
export type HistoryOnDisk = ReturnType<typeof historyOnDisk>

/** Overwrites `length` bytes from `from` with what is no part of any database. */
export function overwrite(file: string, from: number, length: number): void {
  const handle = openSync(file, 'r+')
  try {
    writeSync(handle, new Uint8Array(length).fill(0xa5), 0, length, Math.min(from, fstatSync(handle).size))
  } finally {
    closeSync(handle)
  }
}
