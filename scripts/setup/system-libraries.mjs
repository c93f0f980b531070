import { execFile } from 'node:child_process'
import { constants, existsSync } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { run } from './child-processes.mjs'
import { explain } from './failure.mjs'
import { say, step } from './progress.mjs'
import { NEEDS } from './system-needs.mjs'

/**
 * @typedef {import('./system-needs.mjs').Need} Need
 * @typedef {import('./system-needs.mjs').Purpose} Purpose
 */

const APT = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
const WAIT_FOR_LOCK = ['-o', 'DPkg::Lock::Timeout=300']

/**
 * Makes sure the system has what these purposes need. As root on Debian or Ubuntu it installs what is missing;
 * elsewhere it names it and goes on: whoever cannot do without says so when it comes to that.
 * @param {readonly Purpose[]} purposes
 */
export async function systemLibraries(purposes) {
  if (process.platform !== 'linux') return
  const missing = await missingNeeds(purposes)
  if (missing.length === 0) return
  if (!(await findCommand('apt-get'))) {
    say(`Missing on this system: ${missing.map(({ name }) => name).join(', ')}.`)
  } else if (process.getuid?.() === 0) {
    await step(`Installing system packages for ${purposes.join(', ')}`, () =>
      installDebianPackages(missing),
    ).catch((error) =>
      say(`Could not be installed: ${missing.map(({ name }) => name).join(', ')}. ${explain(error)}`),
    )
  } else {
    say(`Missing on this system: run  sudo apt-get install ${(await packagesFor(missing)).join(' ')}`)
  }
}

/**
 * @param {readonly Purpose[]} purposes
 * @returns {Promise<Need[]>}
 */
export async function missingNeeds(purposes) {
  const needs = purposes.flatMap((purpose) => NEEDS[purpose])
  const libraries = needs.some(({ kind }) => kind === 'library') ? await knownLibraries() : undefined
  const present = await Promise.all(needs.map((need) => isPresent(need, libraries)))
  return needs.filter((_, at) => !present[at])
}

/**
 * @param {Need} need
 * @param {Set<string> | undefined} libraries
 */
async function isPresent({ kind, name, proof }, libraries) {
  if (kind === 'command') return (await findCommand(name)) !== undefined && (!proof || succeeds(name, proof))
  if (kind === 'path') return existsSync(name)
  // Without the loader's list there is no telling: Electron itself will name what it lacks.
  return libraries === undefined || libraries.has(name)
}

/**
 * What the dynamic loader can find, by name: the same question on every distribution, and answered in milliseconds.
 * @returns {Promise<Set<string> | undefined>}
 */
async function knownLibraries() {
  try {
    // Not on the PATH of a plain user on Debian.
    const { stdout } = await promisify(execFile)('/sbin/ldconfig', ['-p'])
    return new Set(stdout.split('\n').map((line) => line.trim().split(' ')[0] ?? ''))
  } catch {
    return undefined
  }
}

/**
 * @param {string} name
 * @returns {Promise<string | undefined>}
 */
async function findCommand(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name)
    const runs = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (runs) return file
  }
  return undefined
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function succeeds(command, args) {
  return run(command, args).then(
    () => true,
    () => false,
  )
}

/** @param {readonly Need[]} missing */
async function installDebianPackages(missing) {
  // One source of many failing is no reason to stop: what counts is whether the packages can be installed.
  await run('apt-get', [...WAIT_FOR_LOCK, 'update'], { env: APT }).catch(() => {})
  const packages = await packagesFor(missing)
  await run('apt-get', [...WAIT_FOR_LOCK, 'install', '-y', '--no-install-recommends', ...packages], {
    env: APT,
  })
}

/**
 * The same library has another package name since 64-bit time_t: takes the one this release knows.
 * @param {readonly Need[]} needs
 */
async function packagesFor(needs) {
  const existing = new Set((await run('apt-cache', ['pkgnames'])).split('\n'))
  return [...new Set(needs.map(({ packages }) => packages.find((name) => existing.has(name)) ?? packages[0]))]
}
