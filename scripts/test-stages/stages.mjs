import { Failure } from '../setup/failure.mjs'
import { buildApp } from '../setup/build-app.mjs'
import { showTool } from '../setup/project-tools.mjs'
import { virtualDisplay } from '../setup/virtual-display.mjs'
import { ONE_FAILED, ONE_PASSED, plus } from './count.mjs'
import { playwrightTests } from './playwright-tests.mjs'
import { vitestTests } from './vitest-tests.mjs'

/**
 * @typedef {import('./count.mjs').Count} Count
 * @typedef {{ project: string, reports: string, electron: import('../setup/electron-runtime.mjs').Runtime }} Context
 * @typedef {{ name: string, title: string, run: (context: Context) => Promise<Count> }} Stage
 */

/** @type {readonly Stage[]} */
const STAGES = [
  { name: 'types', title: 'Type check', run: ({ project }) => check(project, 'typescript', ['--noEmit']) },
  { name: 'lint', title: 'Lint', run: lint },
  { name: 'unit', title: 'Unit tests', run: (context) => vitestTests('unit', context) },
  { name: 'integration', title: 'Integration tests', run: (context) => vitestTests('integration', context) },
  {
    name: 'large',
    title: 'Tests at a hundred thousand payments',
    run: (context) => vitestTests('large', context),
  },
  { name: 'e2e', title: 'End-to-end tests in Electron', run: endToEnd },
]

/**
 * @param {readonly string[]} names none means all
 * @returns {readonly Stage[]} in their own order
 */
export function chooseStages(names) {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name))
  if (unknown.length > 0) {
    throw new Failure(
      `No such stage: ${unknown.join(', ')}. There are: ${STAGES.map(({ name }) => name).join(', ')}.`,
    )
  }
  return names.length === 0 ? STAGES : STAGES.filter(({ name }) => names.includes(name))
}

/**
 * A tool without tests of its own counts as one: it passes or it does not.
 * @param {string} project
 * @param {string} tool
 * @param {readonly string[]} args
 */
async function check(project, tool, args) {
  const { code } = await showTool(project, tool, args)
  return code === 0 ? ONE_PASSED : ONE_FAILED
}

/** @param {Context} context */
async function lint({ project }) {
  const rules = await check(project, 'oxlint', ['--type-aware', '--deny-warnings'])
  return plus(rules, await check(project, '@biomejs/biome', ['check']))
}

/** @param {Context} context */
async function endToEnd(context) {
  await buildApp(context.project, context.electron)
  // On Linux always a display of their own, whatever the machine has: of a known size, and nobody's windows on it.
  if (process.platform !== 'linux') return playwrightTests(context, {})
  const { display, stop } = await virtualDisplay()
  try {
    return await playwrightTests(context, { DISPLAY: display, WAYLAND_DISPLAY: '' })
  } finally {
    await stop()
  }
}
