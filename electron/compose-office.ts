import { app, type BrowserWindow } from 'electron'
import type { Environment } from '../shared/receipt'
import type { Settings } from '../shared/settings'
import type { UpdateFeed } from '../shared/update'
import { archiveDesk } from './archive/archive-desk'
import type { Clock } from './clock'
import type { AuditTable } from './database/audit'
import { checkArchiveInBackground } from './database/check-archive-in-background'
import { copyInBackground } from './database/copy-in-background'
import type { HistoryDatabase } from './database/history-database'
import type { HistoryFiles } from './database/history-files'
import { versionOf } from './database/migrate'
import type { PaymentsTable } from './database/payments'
import { paymentRemoval } from './database/remove-payments'
import { salesReports } from './database/sales-report'
import { historySearch } from './database/search-history'
import { type DiagnosticsParts, diagnosticsText } from './diagnostics/diagnostics-file'
import type { Log } from './diagnostics/log'
import { historyExport } from './exports/export-history'
import { chooseFileToRead, chooseFileToWrite } from './windows/choose-file'
import { confirmFeed } from './windows/confirm-feed'

/** So many of the newest payments' people are masked in what goes to support: a log goes back no further. */
const PEOPLE_MASKED_OF = 5000

type Parts = {
  readonly database: HistoryDatabase
  readonly files: HistoryFiles
  readonly payments: PaymentsTable
  readonly audit: AuditTable
  readonly environment: Environment
  readonly settings: () => Settings
  readonly window: () => BrowserWindow | null
  /** Answers every dialog that asks for a file, in a run by automation. */
  readonly chosenFile: string | undefined
  readonly day: () => { readonly timeZone: string; readonly endsAt: number }
  readonly log: Log
  readonly clock: Clock
  readonly restart: () => void
  readonly facts: () => Pick<DiagnosticsParts, 'apiKey' | 'health' | 'dataFolder' | 'cashiers'>
}

/** What is looked up in the history as a whole, and what leaves it or comes back as a file. */
export function composeOffice(parts: Parts) {
  const { database, files, payments, audit, environment, settings, window, chosenFile, log, clock } = parts
  const history = historySearch(database, () => settings().timeZone)
  const chooseFile = (name: string): Promise<string | null> => chooseFileToWrite(window(), name, chosenFile)
  return {
    history,
    chooseFile,
    salesReport: salesReports(database, parts.day),
    exporting: historyExport({ history, payments, audit, settings, environment, chooseFile, clock, log }),
    archive: archiveDesk({
      files,
      environment,
      shop: () => settings().shop.name,
      keepMonths: () => settings().keepMonths,
      removal: paymentRemoval(database),
      audit,
      copy: copyInBackground,
      checkArchive: checkArchiveInBackground,
      fileToWrite: chooseFile,
      fileToRead: () => chooseFileToRead(window(), chosenFile),
      clock,
      restart: parts.restart,
    }),
    confirmFeed: (feed: UpdateFeed): Promise<boolean> =>
      confirmFeed(window(), feed, chosenFile !== undefined),
    diagnostics: (): string =>
      diagnosticsText({
        at: clock.now(),
        version: app.getVersion(),
        environment,
        settings: settings(),
        historyVersion: versionOf(database),
        payments: payments.count(),
        records: payments.newest(PEOPLE_MASKED_OF),
        ...parts.facts(),
      }),
  }
}
