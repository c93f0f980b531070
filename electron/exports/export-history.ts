import { setImmediate } from 'node:timers/promises'
import type { ExportState, WantedExport } from '../../shared/export'
import type { HistoryQuery } from '../../shared/history-search'
import type { PaymentRecord } from '../../shared/payment-record'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { Environment } from '../../shared/receipt'
import type { Settings } from '../../shared/settings'
import type { Clock } from '../clock'
import type { AuditTable } from '../database/audit'
import type { PaymentsTable } from '../database/payments'
import type { HistoryLookUp } from '../database/search-history'
import type { Log } from '../diagnostics/log'

export type ExportParts = {
  readonly history: HistoryLookUp
  readonly payments: Pick<PaymentsTable, 'find'>
  readonly audit: Pick<AuditTable, 'append'>
  readonly settings: () => Settings
  readonly environment: Environment
  readonly chooseFile: (name: string) => Promise<string | null>
  readonly clock: Clock
  readonly log: Log
}

/** Writes what the history was narrowed to into a spreadsheet's file: one at a time, a page between other work. */
export function historyExport(parts: ExportParts) {
  const { history, payments, audit, settings, environment, chooseFile, clock, log } = parts
  let state: ExportState = { kind: 'none' }
  let running: AbortController | null = null

  async function* pages(query: HistoryQuery, signal: AbortSignal): AsyncIterable<readonly PaymentRecord[]> {
    let before: number | null = null
    let more = true
    let rows = 0
    while (more) {
      const page = history(query, before)
      before = page.rows.at(-1)?.number ?? 0
      more = page.more
      rows += page.rows.length
      if (!signal.aborted) state = { kind: 'running', rows }
      yield page.rows.map(({ paymentId }) => payments.find(paymentId)).filter((record) => record !== null)
      // The counter's own work comes between two pages.
      await setImmediate()
      signal.throwIfAborted()
    }
  }

  async function write(file: string, { query, format }: WantedExport, controller: AbortController) {
    const { signal } = controller
    const { cashierLanguage: language, timeZone } = settings()
    try {
      // ZIP and CSV: read when somebody wants one.
      const { writeExport } = await import('./write-export')
      await writeExport(file, pages(query, signal), { format, language, environment, timeZone }, signal)
      const rows = state.kind === 'running' ? state.rows : 0
      state = { kind: 'done', rows, file }
      audit.append('exported', clock.now(), { detail: `${format}, ${rows}: ${narrowedTo(query)}` })
    } catch (error) {
      log.info(`export: ${String(error)}`)
      state = signal.aborted
        ? { kind: 'cancelled' }
        : { kind: 'failed', problem: problem('file-unwritable', String(error)) }
      // Whatever is still being read for it ends too.
      controller.abort()
    }
    running = null
  }

  return {
    /** Asks where to, then begins; `false` when no place was chosen. Problems: `export-under-way`. */
    start: async (wanted: WantedExport): Promise<Result<boolean>> => {
      if (running !== null) return failed(problem('export-under-way'))
      const controller = new AbortController()
      running = controller
      const day = new Date(clock.now()).toLocaleDateString('sv-SE', { timeZone: settings().timeZone })
      const name = environment === 'production' ? 'kasir-qris' : `kasir-qris-${environment}`
      const file = await chooseFile(`${name}-${day}.${wanted.format}`)
      if (file === null) {
        running = null
        return succeeded(false)
      }
      state = { kind: 'running', rows: 0 }
      void write(file, wanted, controller)
      return succeeded(true)
    },
    state: (): ExportState => state,
    /** Calls off the one that is under way; of one that has ended nobody has to be told any more. */
    close: (): void => {
      if (running === null) state = { kind: 'none' }
      else running.abort()
    },
  }
}
export type HistoryExport = ReturnType<typeof historyExport>

/** What it was narrowed to, for the audit list. */
const narrowedTo = (query: HistoryQuery): string =>
  Object.entries(query)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name} ${value}`)
    .join(', ') || 'everything'
