import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Where things stay that are costly to make and the same for every clone of the project.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function cacheFolder(env = process.env, platform = process.platform) {
  if (env.KASIR_CACHE_DIR) return env.KASIR_CACHE_DIR
  return join(env.XDG_CACHE_HOME || platformCaches(env, platform), 'kasir-qris')
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function platformCaches(env, platform) {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  if (platform === 'win32' && env.LOCALAPPDATA) return env.LOCALAPPDATA
  return join(homedir(), '.cache')
}
