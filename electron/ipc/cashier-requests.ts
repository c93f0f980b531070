import type { BrowserWindow } from 'electron'
import type { cashierContract } from '../../shared/cashier-contract'
import type { Health } from '../../shared/health'
import type { PaymentId } from '../../shared/payment-id'
import type { PaymentRecord } from '../../shared/payment-record'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { Environment } from '../../shared/receipt'
import { rememberPrinter, type Settings } from '../../shared/settings'
import { isSameFeed, type UpdateFeed } from '../../shared/update'
import type { ArchiveDesk } from '../archive/archive-desk'
import type { Clock } from '../clock'
import type { Counter } from '../counter/counter'
import type { DisplayTrial } from '../counter/display-trial'
import type { CounterService } from '../counter/serve-counter'
import type { CashiersFile } from '../cashiers/cashiers-file'
import type { SignInDesk } from '../cashiers/sign-in'
import type { AuditTable } from '../database/audit'
import type { NoticesTable } from '../database/notices'
import type { ObservationsTable } from '../database/observations'
import type { PaymentsTable } from '../database/payments'
import type { PrintJobsTable } from '../database/print-jobs'
import type { SalesReports } from '../database/sales-report'
import type { HistoryLookUp } from '../database/search-history'
import type { HistoryExport } from '../exports/export-history'
import type { Connection } from '../kiriminaja/client'
import { tryApiKey } from '../kiriminaja/try-api-key'
import { buildReceipt } from '../receipts/build-receipt'
import type { DocumentDrawing } from '../receipts/draw-document'
import type { ReceiptPrinter } from '../receipts/print-receipt'
import type { PrintQueue } from '../receipts/print-queue'
import type { Printers } from '../receipts/printers/printers'
import { receiptLayout } from '../receipts/receipt-layout'
import { sampleReceipt } from '../receipts/sample-receipt'
import type { ApiKeyStore } from '../security/api-key'
import type { Updates } from '../updates/updates'
import { writeFileAtomically } from '../settings/write-file-atomically'
import type { SettingsFile } from '../settings/settings-file'
import type { ShiftService } from '../shifts/shift-desk'
import type { ShopPictureFiles } from '../settings/shop-picture-files'
import { identifyDisplays } from '../windows/identify-displays'
import { listDisplays } from '../windows/list-displays'
import type { PaintedScreens } from '../windows/painted-screens'
import { archiveRequests } from './archive-requests'
import { cashierDeskRequests } from './cashier-desk-requests'
import type { Handlers } from './handle-request'
import { programRequests } from './program-requests'
import { reportRequests } from './report-requests'
import { shiftRequests } from './shift-requests'
import { shopOnCounter } from './shop-on-counter'

export type CashierParts = {
  readonly counter: Counter
  readonly service: CounterService
  readonly payments: PaymentsTable
  readonly observations: ObservationsTable
  readonly printJobs: PrintJobsTable
  readonly notices: NoticesTable
  readonly audit: AuditTable
  readonly cashiers: CashiersFile
  readonly desk: SignInDesk
  readonly shifts: ShiftService
  readonly salesReport: SalesReports
  readonly exporting: HistoryExport
  readonly archive: ArchiveDesk
  readonly updates: Updates
  /** Where to write a file of that name; null: nowhere. */
  readonly chooseFile: (name: string) => Promise<string | null>
  /** Whether somebody who sits there wants new versions of the program from there. */
  readonly confirmFeed: (feed: UpdateFeed) => Promise<boolean>
  readonly window: () => BrowserWindow | null
  readonly environment: Environment
  readonly health: () => Health
  /** Text of the file for support. */
  readonly diagnostics: () => string
  readonly history: HistoryLookUp
  readonly printing: PrintQueue
  readonly printer: ReceiptPrinter
  readonly drawing: DocumentDrawing
  readonly printers: Printers
  readonly settings: SettingsFile
  readonly apiKey: ApiKeyStore
  readonly pictures: ShopPictureFiles
  readonly connection: (environment: Settings['environment'], apiKey: string | null) => Connection
  readonly clock: Clock
  readonly restart: () => void
  readonly trial: DisplayTrial
  readonly screens: PaintedScreens
  /** Puts both windows where the settings now want them. */
  readonly placeWindows: () => void
  /** Tells whether what is now saved needs a restart. */
  readonly judgeRestart: () => void
  /** Pays at the simulator; a problem in every other environment. */
  readonly paySimulated: (paymentId: PaymentId) => Result<undefined>
}

export function cashierRequestHandlers(parts: CashierParts): Handlers<typeof cashierContract> {
  const { counter, service, payments, printJobs, notices, audit, settings, apiKey, clock } = parts

  const stored = (paymentId: PaymentId): Result<PaymentRecord> => {
    const record = payments.find(paymentId)
    return record === null ? failed(problem('payment-not-stored', paymentId)) : succeeded(record)
  }

  return {
    getCounter: () => succeeded(service.atThisMoment(counter.state())),
    screenPainted: () => {
      parts.screens.painted('cashier')
      return succeeded(undefined)
    },
    openPayment: ({ scanned }) => service.openScan(scanned),
    checkNow: ({ paymentId }) => service.checkNow(paymentId),
    claimPaid: ({ paymentId }) => service.claimPaid(paymentId),
    withdrawClaim: ({ paymentId }) => service.withdrawClaim(paymentId),
    stopWatch: ({ paymentId }) => service.stopWatch(paymentId),
    acknowledgePaid: ({ paymentId }) => service.acknowledgePaid(paymentId),
    acknowledgeNotice: ({ number }) => {
      notices.acknowledge(number, clock.now())
      counter.change({ kind: 'notices-changed', notices: notices.open() })
      return succeeded(undefined)
    },
    acceptCode: ({ paymentId, accepted }) => service.acceptCode(paymentId, accepted),
    clearCounter: service.clear,

    searchHistory: ({ query, before }) => succeeded(parts.history(query, before)),
    getHistoryDetail: ({ paymentId }) => {
      const record = stored(paymentId)
      if (!record.ok) return record
      return succeeded({
        record: record.value,
        printJobs: [...printJobs.ofPayment(paymentId)],
        observations: parts.observations.newest(paymentId),
        audit: [...audit.ofPayment(paymentId)],
      })
    },
    previewReceipt: async ({ paymentId }) => {
      const record = stored(paymentId)
      if (!record.ok) return record
      const newest = printJobs.ofPayment(paymentId).findLast(({ kind }) => kind === 'receipt') ?? {
        number: 0,
        copyNumber: 0,
      }
      const receipt = buildReceipt(record.value, newest, settings.read(), parts.environment)
      if (!receipt.ok) return receipt
      return succeeded({ svg: await parts.drawing.svg(receiptLayout(receipt.value), settings.read()) })
    },
    previewSample: async (wanted) => {
      const sample = sampleReceipt(wanted, parts.environment, clock.now())
      return succeeded({ svg: await parts.drawing.svg(receiptLayout(sample), wanted) })
    },
    reprintReceipt: ({ paymentId }) => service.reprint(paymentId),

    settleDoubt: ({ number, answer }) => service.settleDoubt(number, answer),

    getSettings: () =>
      succeeded({ settings: settings.read(), apiKey: apiKey.state(), keychain: apiKey.keychain() }),
    saveSettings: async (changed) => {
      const before = settings.read()
      const { updates } = changed
      if (updates !== null && !isSameFeed(updates, before.updates) && !(await parts.confirmFeed(updates)))
        return failed(problem('update-feed-refused', updates.url))
      const saved = settings.save(rememberPrinter(changed))
      if (saved.ok) {
        counter.change({ kind: 'shop-changed', shop: shopOnCounter(saved.value) })
        parts.printing.run()
        parts.placeWindows()
        parts.judgeRestart()
        audit.append('settings-saved', clock.now(), { detail: changedParts(before, saved.value).join(', ') })
      }
      return saved
    },
    saveApiKey: async ({ apiKey: typed, passphrase }) => {
      const state = await apiKey.save(typed, passphrase)
      if (state.ok) audit.append('api-key-saved', clock.now(), { detail: state.value })
      return state
    },
    unlockApiKey: ({ passphrase }) => apiKey.unlock(passphrase),
    saveDiagnostics: async () => {
      const file = await parts.chooseFile('kasir-qris-diagnosa.json')
      if (file === null) return succeeded(null)
      try {
        writeFileAtomically(file, parts.diagnostics())
        return succeeded(file)
      } catch (error) {
        return failed(problem('file-unwritable', String(error)))
      }
    },
    tryApiKey: async ({ apiKey: typed, environment }) => {
      const key = typed ?? apiKey.read()
      if (!service.spendRequest()) return failed(problem('requests-used-up'))
      return tryApiKey(parts.connection(environment, key), clock)
    },
    keepPicture: ({ bytes }) => parts.pictures.keep(bytes),
    getHealth: () => succeeded(parts.health()),
    listDisplays: () => succeeded(listDisplays(settings.read().customerDisplay)),
    identifyDisplays: () => {
      identifyDisplays()
      return succeeded(undefined)
    },
    tryDisplay: ({ trial }) => parts.trial.show(trial),
    findPrinters: async () => succeeded(await parts.printers.find()),
    checkPrinter: (printer) => parts.printers.check(printer),
    printTestPage: async ({ openDrawer }) => {
      const outcome = await parts.printer.printTestPage(openDrawer)
      return outcome.kind === 'printed' || outcome.kind === 'handed-over'
        ? succeeded(undefined)
        : failed(outcome.problem)
    },
    ...cashierDeskRequests(parts),
    ...shiftRequests(parts),
    ...reportRequests(parts),
    ...programRequests(parts),
    ...archiveRequests(parts),

    restartApp: () => {
      parts.restart()
      return succeeded(undefined)
    },
    paySimulated: ({ paymentId }) => {
      const paid = parts.paySimulated(paymentId)
      return paid.ok ? service.checkNow(paymentId) : paid
    },
  }
}

/** Which parts of the settings are not as they were, by name; never what is in them. */
function changedParts(before: Settings, after: Settings): readonly string[] {
  const was: Readonly<Record<string, unknown>> = before
  return Object.entries(after)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name]))
    .map(([name]) => name)
}
