import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock as clock } from '../../../electron/clock'
import { counter } from '../../../electron/counter/counter'
import { serveCounter } from '../../../electron/counter/serve-counter'
import { auditTable } from '../../../electron/database/audit'
import { observationsTable } from '../../../electron/database/observations'
import { openDatabase } from '../../../electron/database/open-database'
import { paymentsTable } from '../../../electron/database/payments'
import { printJobsTable } from '../../../electron/database/print-jobs'
import { scanJournal } from '../../../electron/database/scan-journal'
import { shopOnCounter } from '../../../electron/ipc/shop-on-counter'
import { kiriminAjaClient } from '../../../electron/kiriminaja/client'
import { paymentDecisions } from '../../../electron/payments/decide-payment'
import { paymentOpener } from '../../../electron/payments/open-payment'
import { paymentSettler } from '../../../electron/payments/settle-payment'
import { documentDrawing } from '../../../electron/receipts/draw-document'
import { printers } from '../../../electron/receipts/printers/printers'
import { printQueue } from '../../../electron/receipts/print-queue'
import { receiptPrinter } from '../../../electron/receipts/print-receipt'
import { emptyCounter } from '../../../shared/counter'
import type { Result } from '../../../shared/result'
import { defaultSettings } from '../../../shared/default-settings'
import type { Settings } from '../../../shared/settings'
import { noSystem, noWindows } from '../../support/no-system-printers'
import { startLoopbackPrinter } from '../../support/loopback-printer'
import { paymentId } from '../../support/payment-ids'
import { startSteadyServer } from './steady-server'
import type { Till } from './till'

const HISTORY = 'history-sandbox.sqlite'

/** The counter without its windows: real history, client, print queue and printer connection, all on this machine. */
export async function startTillInProcess(): Promise<Till> {
  const server = await startSteadyServer()
  const printer = await startLoopbackPrinter()
  const settings: Settings = {
    ...defaultSettings,
    printer: { kind: 'network', host: printer.host, port: printer.port },
  }
  const folders = [mkdtempSync(join(tmpdir(), 'kasir-model-'))]
  const folder = (): string => folders.at(-1) ?? ''
  const endings: Promise<void>[] = []
  let program = startProgram(folder(), server.url, settings)

  const next = (): void => {
    program = startProgram(folder(), server.url, settings)
  }
  return {
    server,
    printer,
    folder,
    scan: async (id) => fulfilled(program.service.openScan(id)),
    checkNow: async (id) => fulfilled(program.service.checkNow(paymentId(id))),
    stopWatch: async (id) => fulfilled(program.service.stopWatch(paymentId(id))),
    claimPaid: async (id) => fulfilled(program.service.claimPaid(paymentId(id))),
    reprint: async (id) => fulfilled(program.service.reprint(paymentId(id))),
    clear: async () => void program.service.clear(),
    shown: async () => program.onCounter(),
    crash: async () => {
      // The files as they are at this moment are all that is left; what the old program still does, it does to nobody.
      folders.push(mkdtempSync(join(tmpdir(), 'kasir-model-')))
      for (const name of [HISTORY, `${HISTORY}-wal`])
        cpSync(join(folders.at(-2) ?? '', name), join(folder(), name))
      endings.push(program.end())
      next()
    },
    restart: async () => {
      await program.end()
      next()
    },
    changeDisplay: null,
    end: async () => {
      await Promise.all([...endings, program.end()])
      await Promise.all([server.down(), printer.stop()])
      for (const used of folders) rmSync(used, { recursive: true, force: true })
    },
  }
}

function fulfilled(result: Result<unknown>): void {
  if (!result.ok) throw new Error(`refused: ${result.problem.code}`)
}

function startProgram(folder: string, url: string, settings: Settings) {
  const database = openDatabase(join(folder, HISTORY))
  const payments = paymentsTable(database)
  const observations = observationsTable(database)
  const printJobs = printJobsTable(database)
  const onScreen = counter(
    { environment: 'sandbox', ...shopOnCounter(settings), ...emptyCounter },
    () => undefined,
  )
  const onCounter = (): string | null => onScreen.state().current?.record.paymentId ?? null
  const printer = receiptPrinter({
    payments,
    figures: () => null,
    settings: () => settings,
    environment: 'sandbox',
    drawing: documentDrawing({
      picturesFolder: join(folder, 'pictures'),
      svgToDots: () => Promise.reject(new Error('no windows here')),
      log: { info: () => undefined, warn: () => undefined },
    }),
    printers: printers({ pdfFolder: join(folder, 'receipts'), svgToPdf: noWindows, system: noSystem }),
  })
  const printing = printQueue({
    jobs: printJobs,
    print: printer.printJob,
    clock,
    changed: (job) => service.printed(job),
  })
  const service = serveCounter({
    counter: onScreen,
    heard: () => undefined,
    open: paymentOpener(
      database,
      payments,
      scanJournal(join(folder, 'scans-sandbox.log')),
      clock,
      () => null,
    ),
    settle: paymentSettler(
      database,
      { payments, observations, printJobs },
      () => settings,
      (id) => id === onCounter(),
    ),
    decide: paymentDecisions(
      database,
      { payments, printJobs, audit: auditTable(database, () => null) },
      clock,
    ),
    ask: kiriminAjaClient(() => ({ url: new URL(url), apiKey: 'k', answerMs: 2000 }), clock),
    budgetRules: () => ({ perMinute: 6000, gapMs: 1 }),
    expiryMinutes: () => settings.expiryMinutes,
    payments,
    printJobs,
    printing,
    report: () => undefined,
    clock,
    random: () => 0,
  })
  service.resume()
  printing.resume()
  return {
    service,
    onCounter,
    end: async (): Promise<void> => {
      service.stop()
      await printing.stop()
      database.close()
    },
  }
}
