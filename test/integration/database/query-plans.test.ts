import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { auditTable } from '../../../electron/database/audit'
import { noticesTable } from '../../../electron/database/notices'
import { observationsTable } from '../../../electron/database/observations'
import { paymentsTable } from '../../../electron/database/payments'
import { printJobsTable } from '../../../electron/database/print-jobs'
import { shiftCounting } from '../../../electron/database/count-shift'
import { paymentRemoval } from '../../../electron/database/remove-payments'
import { shiftsTable } from '../../../electron/database/shifts'
import { historySearch } from '../../../electron/database/search-history'
import { temporaryHistory } from '../../support/temporary-history'

const stepSchema = z.object({ detail: z.string() })

/** Every statement the app prepares while it is built, as SQLite would run it. */
function plans(): readonly (readonly [sql: string, plan: readonly string[]])[] {
  const { database } = temporaryHistory()
  const prepared = new Set<string>()
  const recording = new Proxy(database, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...args: readonly unknown[]): unknown => {
        if (name === 'prepare') prepared.add(String(args[0]))
        return Reflect.apply(member, target, args)
      }
    },
  })
  paymentsTable(recording)
  observationsTable(recording)
  printJobsTable(recording)
  noticesTable(recording)
  auditTable(recording, () => null)
  shiftsTable(recording)
  paymentRemoval(recording)
  shiftCounting(recording)
  historySearch(recording, () => 'Asia/Jakarta')
  return [...prepared].map((sql) => {
    const explained = database.prepare(`EXPLAIN QUERY PLAN ${sql}`)
    // Which values are bound changes no plan, but each must have one.
    const named = Object.fromEntries([...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name, 'a']))
    const values = Object.keys(named).length > 0 ? [named] : Array(sql.split('?').length - 1).fill('a')
    return [sql, explained.all(...values).map((step) => stepSchema.parse(step).detail)] as const
  })
}

/** One row for ever, or none at all, or one for each person who ever worked here, or each loss there ever was. */
const ONE_ROW = /^SCAN (?:counter|people|notices|CONSTANT ROW)$/
/** The index of words, entered by its words, newest first by nature, or by the number of a row. */
const BY_WORDS = /^SCAN search_words VIRTUAL TABLE INDEX \d+:.*[M=]/
/** A partial index of what is open, which is never much, or an index in its order as far as a limit goes. */
const IN_ORDER = /^SCAN \w+ USING (?:COVERING )?INDEX (\w+)$/
const OF_WHAT_IS_OPEN = ['print_jobs_open', 'notices_open', 'payments_awaiting_notice', 'one_open_shift']
/** A row for each shift and each report of one: the newest by their numbers, days by their index. */
const OF_SHIFTS = /^SCAN (?:shifts|shift_reports)(?: USING COVERING INDEX one_closing_a_day)?$/

function isFine(step: string, sql: string): boolean {
  if (!/\bSCAN\b|TEMP B-TREE/.test(step)) return true
  if (ONE_ROW.test(step) || BY_WORDS.test(step)) return true
  if (OF_SHIFTS.test(step)) return /LIMIT|count\(\*\)/.test(sql)
  // The newest by their numbers, as far as a limit goes.
  if (/^SCAN \w+$/.test(step)) return /ORDER BY (?:entry\.number|rowid) DESC LIMIT \?$/.test(sql.trim())
  // The papers of one payment are a handful, what happened in one shift a few hundred, what is unsettled or waits for
  // somebody not many more.
  if (step.startsWith('USE TEMP B-TREE'))
    return /FROM print_jobs WHERE payment_id = \?|number > @after|awaits_notice = 1 (?:UNION|ORDER BY)/.test(
      sql.replaceAll(/\s+/g, ' '),
    )
  const [, index] = IN_ORDER.exec(step) ?? []
  return index !== undefined && (OF_WHAT_IS_OPEN.includes(index) || sql.includes('LIMIT'))
}

test('no query of the app reads a table from end to end, and none sorts what it found', () => {
  const all = plans()
  expect(all.length).toBeGreaterThan(25)
  const offending = all.flatMap(([sql, plan]) =>
    plan.filter((step) => !isFine(step, sql)).map((step) => `${step}: ${sql.replaceAll(/\s+/g, ' ')}`),
  )
  expect(offending).toEqual([])
})
