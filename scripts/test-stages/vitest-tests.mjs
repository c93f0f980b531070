import { join } from 'node:path'
import { showTool } from '../setup/project-tools.mjs'
import { countFromReport } from './count-from-report.mjs'

/**
 * @typedef {object} Report what is read of it
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults one a file
 */

/**
 * @param {string} projectName as in the vitest configuration
 * @param {import('./stages.mjs').Context} context
 */
export async function vitestTests(projectName, { project, reports }) {
  const report = join(reports, `vitest-${projectName}.json`)
  const end = await showTool(project, 'vitest', [
    'run',
    `--project=${projectName}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  return countFromReport(report, end, countOf)
}

/** @param {Report} report */
function countOf({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  // A file that could not even be loaded has failed without a single test in it.
  const unloadable = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloadable.length,
    skipped: numPendingTests + numTodoTests,
  }
}
