import fc from 'fast-check'
import { failureOf } from '../failure-of'
import { findings, type PartOptions, type PartResult } from '../part'
import { anySequence } from './commands'
import { emptyModel } from './model'
import type { Till } from './till'
import { mustComeToHold } from './what-must-hold'

/**
 * So many random sequences of what happens at a counter, each on a new till, compared with a small model after every
 * step; at the end network and answers are good again, and everything must come out right.
 */
export async function tortureByModel(
  part: string,
  startTill: () => Promise<Till>,
  options: PartOptions & { readonly mostSteps: number },
): Promise<PartResult> {
  const found = findings(part, 'sequences', options)
  const property = fc.asyncProperty(anySequence(options.mostSteps), async (sequence) => {
    const till = await startTill()
    const model = emptyModel()
    try {
      await fc.asyncModelRun(() => ({ model, real: till }), sequence)
      await till.server.up()
      for (const id of model.scanned) till.server.ungarble(id)
      // However short the sequence, somebody pays.
      for (const id of [...model.scanned].slice(0, 1)) till.server.pay(id)
      await mustComeToHold(model, till)
    } finally {
      await till.end()
    }
    found.ran()
    found.count('steps', [...sequence].length)
    found.count('payments', model.scanned.size)
    found.count('paid', model.paidAt.size)
  })
  const run = await fc.check(property, {
    seed: options.seed,
    numRuns: options.runs,
    interruptAfterTimeLimit: Math.max(1, options.deadline - Date.now()),
    markInterruptAsFailure: false,
  })
  if (run.failed) found.violated(`${part}: ${failureOf(run)}`)
  return found.result()
}
