import type { PrintJob } from '../../shared/print-job'
import { problem } from '../../shared/problem'
import type { Clock } from '../clock'
import type { PrintJobsTable } from '../database/print-jobs'
import { sqliteCode } from '../database/sqlite-code'
import type { PrintOutcome } from './print-outcome'

export type PrintQueueParts = {
  readonly jobs: PrintJobsTable
  readonly print: (job: PrintJob) => Promise<PrintOutcome>
  readonly changed: (job: PrintJob) => void
  readonly clock: Clock
}

const TRY_AGAIN_MS = 5000

/**
 * Prints waiting jobs one after the other. A job that surely did not reach the printer waits and is tried again;
 * one that may have is `uncertain` and never printed again by itself. Knows nothing of payments' states.
 * One that cannot even be drawn holds up no other: it is tried again after them.
 *
 * Nothing is sent before the history says `printing`. When it cannot take what became of a job, that is kept and
 * stored before anything else prints; if the program ends first, the row still says `printing` and so is uncertain.
 */
export function printQueue({ jobs, print, changed, clock }: PrintQueueParts) {
  let running: Promise<void> | null = null
  let stopped = false
  let retry: NodeJS.Timeout | null = null
  let interruptedAreKnown = true
  let unstored: { readonly job: PrintJob; readonly outcome: PrintOutcome } | null = null
  /** The number of a job that could not be drawn: those behind it come first. */
  let passedOver = 0
  /** The job of which the screens know already that the history cannot take it. */
  let toldOf: number | null = null

  function run(): void {
    if (running !== null || stopped) return
    if (retry !== null) clearTimeout(retry)
    running = printAll().finally(() => {
      running = null
    })
  }

  async function printAll(): Promise<void> {
    let goOn = true
    while (goOn) goOn = await printNext()
  }

  /** True when the next one can follow at once. */
  async function printNext(): Promise<boolean> {
    if (!storeOutcome() || !doubtInterrupted()) return tryAgainLater()
    if (stopped) return false
    const waiting = inHistory(null, () => jobs.oldestWaiting(passedOver))
    if (waiting === 'unwritable') return tryAgainLater()
    if (waiting === null) return beginAgain()
    const started = inHistory(waiting, () => jobs.setState(waiting.number, 'printing', null, null))
    if (started === 'unwritable') return tryAgainLater()
    show(started)
    const outcome = await attempt(waiting)
    unstored = { job: started, outcome }
    if (!storeOutcome()) return tryAgainLater()
    if (outcome.kind !== 'not-sent') return true
    if (outcome.problem.code !== 'printer-failed') return tryAgainLater()
    passedOver = waiting.number
    return true
  }

  /** Nothing more waits behind what was passed over: that is next, in a while. */
  function beginAgain(): false {
    if (passedOver === 0) return false
    passedOver = 0
    return tryAgainLater()
  }

  async function attempt(job: PrintJob): Promise<PrintOutcome> {
    try {
      return await print(job)
    } catch (error) {
      // Printers know no history: it was the receipt that could not be read, so nothing went out.
      if (sqliteCode(error) === null) throw error
      return { kind: 'not-sent', problem: problem('history-unwritable', String(error)) }
    }
  }

  /** True when there is no outcome left that the history does not know. */
  function storeOutcome(): boolean {
    if (unstored === null) return true
    const { job, outcome } = unstored
    const stored = inHistory(job, () => settle(job.number, outcome))
    if (stored === 'unwritable') return false
    unstored = null
    show(stored)
    return true
  }

  function settle(number: number, outcome: PrintOutcome): PrintJob {
    switch (outcome.kind) {
      case 'printed':
        return jobs.setState(number, 'printed', clock.now(), null)
      case 'handed-over':
        return jobs.setState(number, 'printed', clock.now(), outcome.problem)
      case 'not-sent':
        return jobs.setState(number, 'waiting', null, outcome.problem)
      case 'needless':
        jobs.settleDoubt(number, 'never-asked')
        return jobs.setState(number, 'failed', clock.now(), outcome.problem)
      case 'uncertain':
      case 'failed':
        return jobs.setState(number, outcome.kind, clock.now(), outcome.problem)
    }
  }

  function doubtInterrupted(): boolean {
    if (interruptedAreKnown) return true
    const doubt = problem('printer-uncertain', 'program ended')
    const doubted = inHistory(null, () =>
      jobs.interrupted().map(({ number }) => jobs.setState(number, 'uncertain', clock.now(), doubt)),
    )
    if (doubted === 'unwritable') return false
    interruptedAreKnown = true
    doubted.forEach(show)
    return true
  }

  /** A full disk or a lock is a state of the shop's PC, not a bug; the job stays what the history last said. */
  function inHistory<T>(job: PrintJob | null, ask: () => T): T | 'unwritable' {
    try {
      return ask()
    } catch (error) {
      if (sqliteCode(error) === null && !stopped) throw error
      if (job !== null && toldOf !== job.number) {
        toldOf = job.number
        if (!stopped) changed({ ...job, problem: problem('history-unwritable', String(error)) })
      }
      return 'unwritable'
    }
  }

  function show(job: PrintJob): void {
    toldOf = null
    changed(job)
  }

  function tryAgainLater(): false {
    if (!stopped) retry = setTimeout(run, TRY_AGAIN_MS)
    return false
  }

  return {
    /** Prints what waits, if nothing is being printed already. */
    run,
    /** Once at start: what a crash interrupted is uncertain; what waited is printed. */
    resume: (): void => {
      interruptedAreKnown = false
      run()
    },
    /** Begins nothing new. Resolves when what is being printed has ended and its outcome is stored, if it can be. */
    stop: async (): Promise<void> => {
      stopped = true
      if (retry !== null) clearTimeout(retry)
      await running
    },
  }
}
export type PrintQueue = ReturnType<typeof printQueue>
