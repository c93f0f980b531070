import { existsSync } from 'node:fs'
import { copyFile, cp, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { run } from './child-processes.mjs'
import { explain, Failure } from './failure.mjs'
import { step } from './progress.mjs'
import { hasStamp, writeStamp } from './stamps.mjs'
import { missingNeeds, systemLibraries } from './system-libraries.mjs'

/** better-sqlite3's prebuilt file asks for this much Node-API; offered less, it takes the process down. */
const NAPI_OF_PREBUILT = 10
/** To be raised when the way of compiling changes: files made the old way are then no longer taken. */
const RECIPE = 1

/**
 * Makes better-sqlite3 load in the node that runs the tests and in Electron: as it comes where both offer the
 * Node-API it asks for, else compiled from its own source against the experimental Node-API of the older one.
 * @param {{ project: string, cache: string }} places
 * @param {import('./electron-runtime.mjs').Runtime} electron
 */
export async function nativeAddon({ project, cache }, electron) {
  const home = join(project, 'node_modules', 'better-sqlite3')
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'))
  const napi = Math.min(Number(process.versions.napi), electron.napi)
  const name = napi < NAPI_OF_PREBUILT ? compiledName(version, napi) : undefined
  const compiled = name && join(cache, name)
  const installed = join(home, 'build', 'Release', 'better_sqlite3.node')
  const facts = { version, compiled: name ?? null, node: process.version, electron: electron.version }
  if (
    existsSync(installed) === (compiled !== undefined) &&
    (await hasStamp(project, 'better-sqlite3', facts))
  )
    return

  await rm(join(home, 'build'), { recursive: true, force: true })
  if (compiled) {
    if (!existsSync(compiled)) await compile({ project, home, version, compiled })
    await mkdir(dirname(installed), { recursive: true })
    await copyFile(compiled, installed)
  }
  await step(`better-sqlite3 ${version}: opening a database with it`, () =>
    prove(project, electron, compiled),
  )
  await writeStamp(project, 'better-sqlite3', facts)
}

/**
 * @param {string} version
 * @param {number} napi
 */
function compiledName(version, napi) {
  /** @type {{ header?: { glibcVersionRuntime?: string } }} */
  const { header } = process.report.getReport()
  const libc = header?.glibcVersionRuntime ?? 'other'
  return `better-sqlite3-${version}-${process.platform}-${process.arch}-libc-${libc}-napi-${napi}-r${RECIPE}.node`
}

/**
 * @param {{ project: string, home: string, version: string, compiled: string }} parts
 */
async function compile({ project, home, version, compiled }) {
  await requireCompiler()
  await step(`better-sqlite3 ${version}: compiling it for this Node-API, about a minute`, async () => {
    // In a copy beside the package, where its own dependencies still resolve: its loader takes any file in build/.
    const workshop = join(project, 'node_modules', '.kasir-setup', `better-sqlite3-${process.pid}`)
    try {
      await cp(home, workshop, { recursive: true })
      const gyp = join(project, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js')
      await run(process.execPath, [gyp, 'rebuild', '--release', '--force_build=1', ...headers()], {
        cwd: workshop,
        env: { ...process.env, CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL', JOBS: 'max' },
      })
      await mkdir(dirname(compiled), { recursive: true })
      const unfinished = `${compiled}.unfinished-${process.pid}`
      await copyFile(join(workshop, 'build', 'Release', 'better_sqlite3.node'), unfinished)
      await rename(unfinished, compiled)
    } finally {
      await rm(workshop, { recursive: true, force: true })
    }
  })
}

/** Node's headers where they came with it; otherwise node-gyp fetches them. */
function headers() {
  const beside = dirname(dirname(process.execPath))
  const nodedir = process.env.npm_config_nodedir ?? beside
  return existsSync(join(nodedir, 'include', 'node', 'node_api.h')) ? [`--nodedir=${nodedir}`] : []
}

async function requireCompiler() {
  await systemLibraries(['compiler'])
  const missing = process.platform === 'linux' ? await missingNeeds(['compiler']) : []
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ')
    throw new Failure(
      `better-sqlite3 must be compiled for Node ${process.versions.node}: ${names} not found.`,
    )
  }
}

/**
 * A file that does not fit ends the process without a word: so it is tried in a process of its own, once in each.
 * @param {string} project
 * @param {import('./electron-runtime.mjs').Runtime} electron
 * @param {string | undefined} compiled
 */
async function prove(project, electron, compiled) {
  const script = `new (require('better-sqlite3'))(':memory:').prepare('select 1').get()`
  const runtimes = [
    { name: `Node ${process.versions.node}`, executable: process.execPath, env: process.env },
    {
      name: `Electron ${electron.version}`,
      executable: electron.executable,
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    },
  ]
  for (const { name, executable, env } of runtimes) {
    try {
      await run(executable, ['-e', script], { cwd: project, env })
    } catch (error) {
      // Whatever was wrong with it, the next run shall not find it again.
      if (compiled) await rm(compiled, { force: true })
      throw new Failure(`better-sqlite3 does not work in ${name}. ${explain(error)}`)
    }
  }
}
