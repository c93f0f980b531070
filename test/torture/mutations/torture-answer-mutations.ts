import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { observationsTable } from '../../../electron/database/observations'
import { openDatabase } from '../../../electron/database/open-database'
import { paymentsTable } from '../../../electron/database/payments'
import { printJobsTable } from '../../../electron/database/print-jobs'
import { readAnswer } from '../../../electron/kiriminaja/read-answer'
import { judgeObservation } from '../../../electron/payments/judge-observation'
import { paymentSettler } from '../../../electron/payments/settle-payment'
import { buildReceipt } from '../../../electron/receipts/build-receipt'
import { receiptLayout } from '../../../electron/receipts/receipt-layout'
import { counterStateSchema } from '../../../shared/counter'
import { customerView, customerViewSchema } from '../../../shared/customer-view'
import type { Observation } from '../../../shared/observation'
import type { PaymentId } from '../../../shared/payment-id'
import { openedRecord, type PaymentRecord } from '../../../shared/payment-record'
import { defaultSettings } from '../../../shared/default-settings'
import { decodeEscPos } from '../../support/escpos-decoder'
import { inLetters } from '../../support/in-letters'
import { paymentId } from '../../support/payment-ids'
import { publishedSample } from '../../support/published-sample'
import { utc } from '../../support/utc'
import { counterShowing } from '../counter-showing'
import { type Json, parseJson } from '../json-paths'
import { failureOf } from '../failure-of'
import { findings, type Findings, type PartOptions, type PartResult } from '../part'
import { byteEdits } from './byte-edits'
import { edited } from './edits'
import { saysPaid } from './says-paid'

type Answer = { readonly bytes: Buffer; readonly status: number; readonly type: string | null }

const now = utc('2026-11-23T02:15:07Z')
const rules = { requirePaidAt: false, expiryMinutes: 5 }
/** One in so many goes all the way into a history file, and onto paper if it is paid. */
const STORED_EVERY = 10

/** A published sample with something wrong in it, in almost every case with HTTP 200 and called JSON. */
const answerLike = (sample: Json): fc.Arbitrary<Answer> =>
  fc.record({
    bytes: fc
      .tuple(edited(sample), byteEdits, fc.boolean())
      .map(([json, change, spaced]) => change(Buffer.from(JSON.stringify(json, null, spaced ? 2 : 0) ?? ''))),
    status: fc.oneof(
      { weight: 30, arbitrary: fc.constant(200) },
      { weight: 1, arbitrary: fc.constantFrom(201, 203, 302, 400, 401, 404, 422, 429, 500, 503) },
    ),
    type: fc.oneof(
      { weight: 30, arbitrary: fc.constant('application/json') },
      { weight: 1, arbitrary: fc.constantFrom(null, 'text/html', 'application/json; charset=utf-8') },
    ),
  })

/** So many mutations of one published sample, from its bytes to the counter's state, the history and the paper. */
export async function tortureAnswerMutations(
  name: 'express-unpaid' | 'instant-paid',
  options: PartOptions,
): Promise<PartResult> {
  const found = findings(`mutations of ${name}`, 'mutations', options)
  const sample = parseJson(publishedSample(name))
  const asked = paymentId(name === 'express-unpaid' ? 'XID-5732095327' : 'PID-1683603627')
  const history = scratchHistory()

  const property = fc.asyncProperty(answerLike(sample), async (answer) => {
    found.ran()
    const observation = await observe(answer, asked)
    const record = judgeObservation(openedRecord(asked, now), observation, rules)
    tally(found, record)
    if (record.paid !== null) {
      must(answer.status >= 200 && answer.status < 300, `paid with HTTP ${answer.status}`)
      must(answer.type !== 'text/html', 'paid, though called HTML')
      must(saysPaid(answer.bytes, asked), 'paid, and no code 0 in the answer')
    }
    const state = counterStateSchema.parse(JSON.parse(JSON.stringify(counterShowing(record))))
    const view = customerViewSchema.parse(JSON.parse(JSON.stringify(customerView(state))))
    must((view.screen.kind === 'paid') === (record.paid !== null), `the customer sees ${view.screen.kind}`)
    if (found.runs() % STORED_EVERY === 0) history.settle(observation, record)
  })
  const run = await fc.check(property, {
    seed: options.seed,
    numRuns: options.runs,
    interruptAfterTimeLimit: Math.max(1, options.deadline - Date.now()),
    markInterruptAsFailure: false,
  })
  history.remove()
  if (run.failed) found.violated(`${name}: ${failureOf(run)}`)
  return found.result()
}

async function observe({ bytes, status, type }: Answer, asked: PaymentId): Promise<Observation> {
  const response = new Response(new Uint8Array(bytes), {
    status,
    headers: type === null ? {} : { 'Content-Type': type },
  })
  const { body, result } = await readAnswer(response, asked, 'nobody’s key')
  return {
    paymentId: asked,
    askedAt: now,
    answeredAt: now,
    httpStatus: status,
    serverDate: null,
    body,
    outcome: result.ok
      ? { kind: 'answer', payment: result.value }
      : { kind: 'failure', problem: result.problem },
  }
}

/** A real history file that forgets every payment again, so that each can be settled for the first time. */
function scratchHistory() {
  const folder = mkdtempSync(join(tmpdir(), 'kasir-torture-'))
  const database = openDatabase(join(folder, 'history.sqlite'))
  const tables = {
    payments: paymentsTable(database),
    observations: observationsTable(database),
    printJobs: printJobsTable(database),
  }
  const settle = paymentSettler(
    database,
    tables,
    () => rules,
    () => true,
  )

  const settleOnce = (observation: Observation, judged: PaymentRecord): void => {
    const settled = settle(observation)
    if (!settled.ok) throw new Error(`not stored: ${settled.problem.detail}`)
    const stored = tables.payments.find(observation.paymentId)
    must(stored?.status === judged.status, `stored as ${stored?.status}, judged ${judged.status}`)
    must((settled.value.receipt !== null) === (judged.paid !== null), 'paid and no receipt, or the reverse')
    if (stored === null || settled.value.receipt === null) return
    const receipt = buildReceipt(stored, settled.value.receipt, defaultSettings, 'production')
    if (!receipt.ok) throw new Error(`no receipt: ${receipt.problem.code}`)
    for (const width of [58, 80] as const) decodeEscPos(inLetters(receiptLayout(receipt.value), width))
  }
  return {
    settle: (observation: Observation, judged: PaymentRecord): void => {
      database.exec('BEGIN')
      try {
        settleOnce(observation, judged)
      } finally {
        database.exec('ROLLBACK')
      }
    },
    remove: (): void => {
      database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function must(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise)
}

const tally = (found: Findings, { status, lastCheck }: PaymentRecord): void =>
  found.count(lastCheck?.problem?.code ?? status)
