import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run, show } from './child-processes.mjs'

/** @typedef {import('./child-processes.mjs').End} End */

/**
 * A tool from node_modules, as arguments for node: what lies in .bin needs a shell on Windows.
 * @param {string} project
 * @param {string} packageName
 * @returns {Promise<string>}
 */
async function entryOf(project, packageName) {
  const home = join(project, 'node_modules', packageName)
  const { bin } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'))
  return join(home, typeof bin === 'string' ? bin : String(Object.values(bin)[0]))
}

/**
 * @param {string} project
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] in addition to ours
 * @returns {Promise<string>} its output, shown only if it fails
 */
export async function runTool(project, packageName, args, env = {}) {
  const entry = await entryOf(project, packageName)
  return run(process.execPath, [entry, ...args], { cwd: project, env: { ...process.env, ...env } })
}

/**
 * @param {string} project
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] in addition to ours
 * @returns {Promise<End>} once it has ended, whichever way; its output is shown as it comes
 */
export async function showTool(project, packageName, args, env = {}) {
  const entry = await entryOf(project, packageName)
  return show(process.execPath, [entry, ...args], { cwd: project, env: { ...process.env, ...env } })
}
