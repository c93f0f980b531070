import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { expect, test, vi } from 'vitest'
import { historySearch } from '../../../electron/database/search-history'
import { historyExport } from '../../../electron/exports/export-history'
import type { Environment } from '../../../shared/receipt'
import { type ExportFormat } from '../../../shared/export'
import { everything, type HistoryQuery } from '../../../shared/history-search'
import { defaultSettings } from '../../../shared/default-settings'
import { shiftCounter } from '../../support/shift-counter'
import { temporaryFolder } from '../../support/temporary-history'
import { utc } from '../../support/utc'

/** A history with more than one page of payments, one of them named like a formula, and its exports. */
function exportingCounter(
  file = join(temporaryFolder(), 'payments'),
  environment: Environment = 'production',
) {
  const counter = shiftCounter()
  for (let number = 1; number <= 130; number++) {
    const id = number === 7 ? '=cmd|calc' : `XID-${String(number).padStart(3, '0')}`
    counter.scan(id)
    if (number % 2 === 0) counter.pay(id, number * 1000)
  }
  const named: string[] = []
  const exporting = historyExport({
    history: historySearch(counter.database, () => 'Asia/Jakarta'),
    payments: counter.payments,
    audit: counter.audit,
    settings: () => ({ ...defaultSettings, cashierLanguage: 'en' }),
    environment,
    chooseFile: async (name) => {
      named.push(name)
      return file
    },
    clock: { now: () => utc('2026-11-24T02:00:00Z'), elapsed: () => 0 },
    log: { info: () => undefined, warn: () => undefined },
  })
  const finished = async (format: ExportFormat, query: HistoryQuery = everything) => {
    await exporting.start({ query, format })
    await vi.waitUntil(() => exporting.state().kind !== 'running', { timeout: 10_000 })
    return exporting.state()
  }
  return { ...counter, exporting, finished, file, named }
}

test('CSV: every payment the history was narrowed to, newest first, safe against formulas, on record', async () => {
  const { finished, file, audit } = exportingCounter()
  expect(await finished('csv')).toEqual({ kind: 'done', rows: 130, file })
  const lines = readFileSync(file, 'utf8').split('\r\n')
  expect(lines[0]).toBe(
    '\uFEFFPayment id;Opened;Cashier;Service;Amount (Rp);Status;Seen paid;Order id;AWB;Recipient',
  )
  expect(lines[1]).toBe('XID-130;2026-11-23 09:00:00;;express;130000;paid;2026-11-23 09:00:00;;;')
  expect(lines).toHaveLength(132)
  expect(lines.find((line) => line.includes('cmd|calc'))).toMatch(/^'=cmd\|calc;/)
  expect(audit.newest(1e9, 1)).toMatchObject([{ what: 'exported', detail: 'csv, 130: everything' }])
})

test('XLSX: another program reads texts as texts, amounts as numbers, times as times', async () => {
  const { finished, file } = exportingCounter()
  expect(await finished('xlsx', { ...everything, status: 'paid' })).toMatchObject({ kind: 'done', rows: 65 })
  const rows = await readSheet(file)
  expect(rows).toHaveLength(66)
  expect(rows[0]).toContain('Payment id')
  expect(rows[1]).toEqual([
    'XID-130',
    new Date('2026-11-23T09:00:00Z'),
    null,
    'express',
    130_000,
    'paid',
    new Date('2026-11-23T09:00:00Z'),
    null,
    null,
    null,
  ])
})

test('what is no money says so, in the name that is offered and in the file itself', async () => {
  const real = exportingCounter()
  await real.finished('csv')
  expect(real.named).toEqual(['kasir-qris-2026-11-24.csv'])

  const { finished, file, named } = exportingCounter(undefined, 'sandbox')
  await finished('xlsx', { ...everything, term: 'XID-130' })
  expect(named).toEqual(['kasir-qris-sandbox-2026-11-24.xlsx'])
  const rows = await readSheet(file)
  expect(rows[0]?.[4]).toBe('Amount (Rp), SANDBOX: not real money')
})

test('a text that looks like a formula is a text in XLSX too', async () => {
  const { finished, file } = exportingCounter()
  await finished('xlsx', { ...everything, term: 'cmd' })
  const rows = await readSheet(file)
  expect(rows[1]?.[0]).toBe('=cmd|calc')
})

test('cancelled: nothing is left of it, and another may begin', async () => {
  const counter = exportingCounter()
  await counter.exporting.start({ query: everything, format: 'csv' })
  expect(await counter.exporting.start({ query: everything, format: 'csv' })).toMatchObject({
    ok: false,
    problem: { code: 'export-under-way' },
  })
  counter.exporting.close()
  await vi.waitUntil(() => counter.exporting.state().kind === 'cancelled')
  expect(readdirSync(join(counter.file, '..'))).toEqual([])
  expect(await counter.finished('csv')).toMatchObject({ kind: 'done' })
})

test('a place that cannot be written to is said, and leaves nothing', async () => {
  const folder = temporaryFolder()
  const { finished } = exportingCounter(join(folder, 'not-there', 'payments'))
  expect(await finished('xlsx')).toMatchObject({ kind: 'failed', problem: { code: 'file-unwritable' } })
  expect(existsSync(join(folder, 'not-there'))).toBe(false)
})
