import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import asar from '@electron/asar'
import { setFuses } from './fuses.mjs'
import { licencesOf } from './licences.mjs'

const SQLITE = join('node_modules', 'better-sqlite3')

/**
 * The program as one folder: Electron's runtime under our name, the app as one archive beside it, licences, fuses set.
 * @param {string} project
 * @param {string} out
 * @returns {Promise<string>} the folder
 */
export async function makeFolder(project, out) {
  const { name, productName, version } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'))
  const folder = join(out, `${name}-${version}-linux-${process.arch}`)
  const runtime = join(project, 'node_modules', 'electron', 'dist')
  await mkdir(out, { recursive: true })
  await cp(runtime, folder, {
    recursive: true,
    // The runtime's own app is not ours.
    filter: (path) =>
      !path.startsWith(join(runtime, 'resources', 'app')) && !path.endsWith('default_app.asar'),
  })
  await rename(join(folder, 'electron'), join(folder, name))

  const app = join(out, 'app')
  await rm(app, { recursive: true, force: true })
  await mkdir(join(app, 'out'), { recursive: true })
  for (const part of ['main', 'preload', 'renderer'])
    await cp(join(project, 'out', part), join(app, 'out', part), { recursive: true })
  for (const part of ['package.json', 'LICENSE', 'lib', addonIn(join(project, SQLITE))])
    await cp(join(project, SQLITE, part), join(app, SQLITE, part), { recursive: true })
  const manifest = { name, productName, version, type: 'module', main: 'out/main/main.cjs' }
  await writeFile(join(app, 'package.json'), JSON.stringify(manifest, null, 2))
  await mkdir(join(folder, 'resources'), { recursive: true })
  // A library must be a file for the system to load it.
  await asar.createPackageWithOptions(app, join(folder, 'resources', 'app.asar'), { unpack: '**/*.node' })
  await rm(app, { recursive: true, force: true })

  await writeFile(join(folder, 'LICENSES.packages.txt'), await licencesOf(project))
  await cp(join(project, 'LICENSE'), join(folder, 'LICENSE.txt'))
  await setFuses(join(folder, name))
  return folder
}

/**
 * The addon as it was compiled here, else as it comes prebuilt for this system with its package.
 * @param {string} home
 */
function addonIn(home) {
  const compiled = join('build', 'Release', 'better_sqlite3.node')
  return existsSync(join(home, compiled)) ? compiled : join('prebuilds', `linux-${process.arch}.node`)
}
