import type { PrintJob } from '../../shared/print-job'
import { problem } from '../../shared/problem'
import type { Clock } from '../clock'
import type { PrintJobsTable } from '../database/print-jobs'
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
 */
export function printQueue({ jobs, print, changed, clock }: PrintQueueParts) {
  let printing = false
  let stopped = false
  let retry: NodeJS.Timeout | null = null

  async function printNext(): Promise<void> {
    const waiting = printing || stopped ? null : jobs.oldestWaiting()
    if (waiting === null) return
    printing = true
    if (retry !== null) clearTimeout(retry)
    changed(jobs.setState(waiting.number, 'printing', null, null))
    const outcome = await print(waiting)
    printing = false
    if (stopped) return
    changed(settle(waiting.number, outcome))
    if (outcome.kind === 'not-sent') retry = setTimeout(() => void printNext(), TRY_AGAIN_MS)
    else await printNext()
  }

  function settle(number: number, outcome: PrintOutcome): PrintJob {
    switch (outcome.kind) {
      case 'printed':
        return jobs.setState(number, 'printed', clock.now(), null)
      case 'not-sent':
        return jobs.setState(number, 'waiting', null, outcome.problem)
      case 'uncertain':
        return jobs.setState(number, 'uncertain', clock.now(), outcome.problem)
    }
  }

  return {
    /** Prints what waits, if nothing is being printed already. */
    run: (): void => void printNext(),
    /** Once at start: what a crash interrupted is uncertain; what waited is printed. */
    resume: (): void => {
      for (const job of jobs.interrupted()) {
        changed(
          jobs.setState(job.number, 'uncertain', clock.now(), problem('printer-uncertain', 'program ended')),
        )
      }
      void printNext()
    },
    stop: (): void => {
      stopped = true
      if (retry !== null) clearTimeout(retry)
    },
  }
}
export type PrintQueue = ReturnType<typeof printQueue>
