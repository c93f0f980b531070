import { join } from 'node:path'
import { showTool } from '../setup/project-tools.mjs'
import { countFromReport } from './count-from-report.mjs'

/** @typedef {{ stats: { expected: number, flaky: number, unexpected: number, skipped: number } }} Report */

/**
 * @param {import('./stages.mjs').Context} context
 * @param {NodeJS.ProcessEnv} env
 */
export async function playwrightTests({ project, reports }, env) {
  const report = join(reports, 'playwright.json')
  const end = await showTool(project, '@playwright/test', ['test', '--reporter=list,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  return countFromReport(report, end, countOf)
}

/** @param {Report} report */
function countOf({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}
