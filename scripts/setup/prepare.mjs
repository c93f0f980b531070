import { statfs } from 'node:fs/promises'
import { cacheFolder } from './cache-folder.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { Failure } from './failure.mjs'
import { installDependencies } from './install-dependencies.mjs'
import { nativeAddon } from './native-addon.mjs'
import { systemLibraries } from './system-libraries.mjs'

/**
 * Everything a fresh clone needs before the app can be built and run. Each step sees for itself whether there is
 * something to do: the second time there is not.
 * @param {string} project
 * @param {readonly import('./system-needs.mjs').Purpose[]} purposes
 * @returns {Promise<import('./electron-runtime.mjs').Runtime>}
 */
export async function prepare(project, purposes) {
  requireNode(process.versions.node)
  await requireSpace(project)
  await systemLibraries(purposes)
  await installDependencies(project)
  const places = { project, cache: cacheFolder() }
  const electron = await electronRuntime(places)
  await nativeAddon(places, electron)
  return electron
}

/** @param {string} version */
function requireNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Failure(`This is Node ${version}; Kasir QRIS needs 20.19 or newer.`)
}

const LEAST_FREE_GB = 1

/**
 * npm on a full disk fails without a word of the reason.
 * @param {string} project
 */
async function requireSpace(project) {
  const { bavail, bsize } = await statfs(project)
  const freeGb = (bavail * bsize) / 1024 ** 3
  if (freeGb >= LEAST_FREE_GB) return
  throw new Failure(
    `Only ${freeGb.toFixed(2)} GB are free where ${project} is; setting up and testing needs about 3 GB.`,
  )
}
