import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

/**
 * A stamp is what a finished step leaves behind: the facts its result depends on. They live inside node_modules,
 * so they go when what they vouch for goes.
 * @param {string} project
 * @param {string} name
 */
function stampFile(project, name) {
  return join(project, 'node_modules', '.kasir-setup', `${name}.json`)
}

/**
 * @param {string} project
 * @param {string} name
 * @returns {Promise<unknown>} undefined where there is none that can be read
 */
export async function readStamp(project, name) {
  try {
    return JSON.parse(await readFile(stampFile(project, name), 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * @param {string} project
 * @param {string} name
 * @param {unknown} facts
 */
export async function hasStamp(project, name, facts) {
  return isDeepStrictEqual(await readStamp(project, name), facts)
}

/**
 * @param {string} project
 * @param {string} name
 * @param {unknown} facts
 */
export async function writeStamp(project, name, facts) {
  const file = stampFile(project, name)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(facts, null, 2))
}
