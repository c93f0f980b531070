import { readFile } from 'node:fs/promises'
import { describeEnd } from '../setup/child-processes.mjs'
import { say } from '../setup/progress.mjs'
import { ONE_FAILED, plus } from './count.mjs'

/** @typedef {import('./count.mjs').Count} Count */

/**
 * Counts from the report a test runner has written. A runner that ended badly without naming a failed test (it
 * crashed, found no tests, or an error was outside of them) is a failure all the same.
 * @template Report
 * @param {string} file
 * @param {import('../setup/child-processes.mjs').End} end
 * @param {(report: Report) => Count} countOf
 * @returns {Promise<Count>}
 */
export async function countFromReport(file, end, countOf) {
  const report = await readFile(file, 'utf8').catch(() => undefined)
  if (report === undefined) {
    say(`The test runner left no report: ${describeEnd(end)}.`)
    return ONE_FAILED
  }
  const count = countOf(JSON.parse(report))
  if (end.code === 0 || count.failed > 0) return count
  say(`The test runner failed outside of its tests: ${describeEnd(end)}.`)
  return plus(count, ONE_FAILED)
}
