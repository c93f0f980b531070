import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openedRecord } from '../../../shared/payment-record'
import type { PrintOutcome } from '../../../electron/receipts/print-outcome'
import { printQueue } from '../../../electron/receipts/print-queue'
import { paymentOfJob, type PrintJob } from '../../../shared/print-job'
import { problem } from '../../../shared/problem'
import { paymentId } from '../../support/payment-ids'
import { temporaryHistory } from '../../support/temporary-history'
import { utc } from '../../support/utc'

const AT = utc('2026-11-23T02:00:00Z')
const ID = paymentId('XID-1')
const AGAIN_MS = 5000

/** A queue over a real history that can stop taking anything, and a printer that ends each job when it is told to. */
function queue(history = temporaryHistory()) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const seen: string[] = []
  const attempts: { job: PrintJob; end: (outcome: PrintOutcome) => void }[] = []
  const printing = printQueue({
    jobs: history.printJobs,
    clock: { now: () => AT, elapsed: () => 0 },
    changed: (job) => seen.push(job.problem === null ? job.state : `${job.state} ${job.problem.code}`),
    print: (job) => new Promise((end) => attempts.push({ job, end })),
  })
  return {
    ...history,
    printing,
    attempts,
    seen,
    addReceipt: (id = ID): void => {
      history.payments.put(openedRecord(id, AT))
      history.printJobs.addReceipt(id, AT)
    },
    /** SQLITE_READONLY from every write, as from a disk that went away. */
    historyTakesNothing: (nothing: boolean): void => {
      history.database.pragma(`query_only = ${nothing ? 'ON' : 'OFF'}`)
    },
    stateOf: (id = ID) => history.printJobs.ofPayment(id)[0]?.state,
    /** Lets everything that is ready run, without a moment passing. */
    settle: () => vi.advanceTimersByTimeAsync(0),
    later: () => vi.advanceTimersByTimeAsync(AGAIN_MS),
  }
}

describe('the print queue', () => {
  test('prints one after the other, and what did not reach the printer once more', async () => {
    const { printing, attempts, addReceipt, seen, stateOf, settle, later } = queue()
    addReceipt()
    addReceipt(paymentId('XID-2'))
    printing.run()
    printing.run()
    attempts[0]?.end({ kind: 'not-sent', problem: problem('printer-unreachable') })
    await settle()
    expect(attempts).toHaveLength(1)
    await later()
    attempts[1]?.end({ kind: 'printed' })
    await settle()
    attempts[2]?.end({ kind: 'uncertain', problem: problem('printer-uncertain') })
    await settle()
    expect(attempts.map(({ job }) => paymentOfJob(job))).toEqual([ID, ID, 'XID-2'])
    expect([stateOf(), stateOf(paymentId('XID-2'))]).toEqual(['printed', 'uncertain'])
    expect(seen).toEqual([
      'printing',
      'waiting printer-unreachable',
      'printing',
      'printed',
      'printing',
      'uncertain printer-uncertain',
    ])
  })

  test('a document that cannot be drawn holds up no other, and is tried again after them', async () => {
    const { printing, attempts, addReceipt, stateOf, settle, later } = queue()
    addReceipt()
    addReceipt(paymentId('XID-2'))
    addReceipt(paymentId('XID-3'))
    printing.run()
    attempts[0]?.end({ kind: 'not-sent', problem: problem('printer-failed') })
    await settle()
    attempts[1]?.end({ kind: 'printed' })
    await settle()
    attempts[2]?.end({ kind: 'not-sent', problem: problem('printer-paper-out') })
    await later()
    attempts[3]?.end({ kind: 'printed' })
    await settle()
    expect(attempts).toHaveLength(4)
    await later()
    attempts[4]?.end({ kind: 'not-sent', problem: problem('printer-failed') })
    await settle()
    await later()
    expect(attempts.map(({ job }) => paymentOfJob(job))).toEqual([ID, 'XID-2', 'XID-3', 'XID-3', ID, ID])
    expect(stateOf(paymentId('XID-3'))).toBe('printed')
  })

  test('a paper that is not needed any more comes to its end, and nobody is asked about it', async () => {
    const { printing, attempts, addReceipt, printJobs, settle, seen } = queue()
    addReceipt()
    addReceipt(paymentId('XID-2'))
    printing.run()
    attempts[0]?.end({ kind: 'needless', problem: problem('slip-not-needed') })
    await settle()
    expect(printJobs.ofPayment(ID)).toMatchObject([{ state: 'failed', doubtSettled: 'never-asked' }])
    expect(seen).toEqual(['printing', 'failed slip-not-needed', 'printing'])
    expect(printJobs.open()).toMatchObject([{ paymentId: 'XID-2' }])
  })

  test('sends nothing that the history cannot say is being printed', async () => {
    const { printing, attempts, addReceipt, historyTakesNothing, seen, settle, later, stateOf } = queue()
    addReceipt()
    historyTakesNothing(true)
    printing.run()
    await later()
    await later()
    expect(attempts).toEqual([])
    expect(seen).toEqual(['waiting history-unwritable'])

    historyTakesNothing(false)
    await later()
    attempts[0]?.end({ kind: 'printed' })
    await settle()
    expect(stateOf()).toBe('printed')
  })

  test('keeps what became of a paper until the history can take it, and prints nothing else before that', async () => {
    const { printing, attempts, addReceipt, historyTakesNothing, seen, settle, later, stateOf } = queue()
    addReceipt()
    addReceipt(paymentId('XID-2'))
    printing.run()
    historyTakesNothing(true)
    attempts[0]?.end({ kind: 'printed' })
    await settle()
    printing.run()
    await later()
    expect(stateOf()).toBe('printing')
    expect(attempts).toHaveLength(1)
    expect(seen).toEqual(['printing', 'printing history-unwritable'])

    historyTakesNothing(false)
    await later()
    expect(stateOf()).toBe('printed')
    expect(attempts.map(({ job }) => paymentOfJob(job))).toEqual([ID, 'XID-2'])
  })

  test('an outcome nobody could store is uncertain after a restart, and never printed again', async () => {
    const before = queue()
    before.addReceipt()
    before.printing.run()
    before.historyTakesNothing(true)
    before.attempts[0]?.end({ kind: 'printed' })
    await before.settle()
    await before.printing.stop()
    before.historyTakesNothing(false)

    const after = queue(temporaryHistory(before.file))
    after.printing.resume()
    await after.later()
    expect(after.attempts).toEqual([])
    expect(after.stateOf()).toBe('uncertain')
  })

  test('a restart that cannot write yet doubts before it prints', async () => {
    const before = queue()
    before.addReceipt()
    before.printing.run()
    void before.printing.stop()
    const after = queue(temporaryHistory(before.file))
    after.historyTakesNothing(true)
    after.printing.resume()
    await after.later()
    after.historyTakesNothing(false)
    after.addReceipt(paymentId('XID-2'))
    await after.later()
    expect(after.stateOf()).toBe('uncertain')
    expect(after.attempts.map(({ job }) => paymentOfJob(job))).toEqual(['XID-2'])
  })

  test('a receipt that cannot be read from the history did not go out', async () => {
    const { database, payments, printJobs, addReceipt, stateOf } = queue()
    addReceipt()
    const printing = printQueue({
      jobs: printJobs,
      clock: { now: () => AT, elapsed: () => 0 },
      changed: () => undefined,
      print: async () => {
        database.exec('SELECT * FROM no_such_table')
        return { kind: 'printed' }
      },
    })
    printing.run()
    await printing.stop()
    expect(stateOf()).toBe('waiting')
    expect(payments.find(ID)).not.toBe(null)
  })

  test('stops when the paper in the printer has come to its end, and that is stored', async () => {
    const { printing, attempts, addReceipt, stateOf, seen } = queue()
    addReceipt()
    addReceipt(paymentId('XID-2'))
    printing.run()
    const stopped = printing.stop()
    attempts[0]?.end({ kind: 'printed' })
    await stopped
    expect([stateOf(), stateOf(paymentId('XID-2'))]).toEqual(['printed', 'waiting'])
    expect(seen).toEqual(['printing', 'printed'])
  })
})
