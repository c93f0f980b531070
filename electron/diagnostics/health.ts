import { statfsSync } from 'node:fs'
import type { Health } from '../../shared/health'
import type { Observation } from '../../shared/observation'
import type { PrintJob } from '../../shared/print-job'
import type { Utc } from '../../shared/time'

type Parts = {
  readonly folder: string
  readonly budget: () => Health['budget']
  readonly waitingPrints: () => number
  readonly newestBackup: () => Utc | null
}

/** Keeps what was last heard of the API and the printer; the rest is looked up when somebody wants to know. */
export function healthKeeper() {
  let api: Health['api'] = { lastAnswerAt: null, problem: null }
  let printer: Omit<Health['printer'], 'waiting'> = { lastPrintedAt: null, problem: null }
  return {
    heard: ({ outcome, answeredAt }: Observation): void => {
      api =
        outcome.kind === 'answer'
          ? { lastAnswerAt: answeredAt, problem: null }
          : { ...api, problem: outcome.problem }
    },
    printed: ({ state, finishedAt, problem, doubtSettled }: PrintJob): void => {
      // What nobody has to look at says nothing of the printer.
      if (state === 'printing' || doubtSettled !== null) return
      printer = state === 'printed' ? { lastPrintedAt: finishedAt, problem: null } : { ...printer, problem }
    },
    now: ({ folder, budget, waitingPrints, newestBackup }: Parts): Health => ({
      api,
      budget: budget(),
      printer: { ...printer, waiting: waitingPrints() },
      disk: { freeBytes: freeBytes(folder) },
      backup: { newestAt: newestBackup() },
    }),
  }
}

function freeBytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    // Not every file system tells; the strip then says nothing of it.
    return null
  }
}
