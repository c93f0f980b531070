import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import packageJson from '../../package.json' with { type: 'json' }
import { expectEvent, newInstallation } from '../support/launch-kasir'
import { listeningPorts } from '../support/listening-ports'

const folder = `out/package/kasir-qris-${packageJson.version}-linux-x64`
const program = join(folder, 'kasir-qris')
const said = `Kasir QRIS ${packageJson.version}\n`
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

// One folder for all of them.
test.describe.configure({ mode: 'serial' })

test.beforeAll(() => {
  execFileSync(process.execPath, ['scripts/package.mjs', 'folder'], { stdio: 'ignore' })
})

const run = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  promisify(execFile)(program, [...asRoot, ...args], {
    env: { ...process.env, ...environment },
    timeout: 20_000,
  })

test('the packaged program says its name and version, and what can be given', async () => {
  expect((await run(['--version'])).stdout).toBe(said)
  expect((await run(['--help'])).stdout).toContain('KASIR_DATA_DIR')
})

test('its fuses are as docs/security.md says', async () => {
  const wire = await getCurrentFuseWire(program)
  const on = Object.keys(FuseV1Options).filter((name) => {
    const fuse: unknown = Reflect.get(FuseV1Options, name)
    return typeof fuse === 'number' && Reflect.get(wire, fuse) === FuseState.ENABLE
  })
  // An archive's integrity is checked by Electron on macOS and Windows only; the last is about speed, in newer ones.
  expect(on.filter((name) => name !== 'WasmTrapHandlers')).toEqual([
    'EnableCookieEncryption',
    'OnlyLoadAppFromAsar',
  ])
})

test('it is no node, and loads nothing it was not built with', async () => {
  const place = mkdtempSync(join(tmpdir(), 'kasir-package-'))
  const loaded = join(place, 'loaded')
  const script = join(place, 'script.cjs')
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(loaded)}, '')`)
  expect((await run(['--version'], { ELECTRON_RUN_AS_NODE: '1' })).stdout).toBe(said)
  expect((await run(['--version'], { NODE_OPTIONS: `--require ${script}` })).stdout).toBe(said)
  expect(existsSync(loaded)).toBe(false)
  rmSync(place, { recursive: true, force: true })
})

test('an app that lies beside its archive is not run, not even in place of it', async () => {
  const resources = join(folder, 'resources')
  const archive = join(resources, 'app.asar')
  const away = join(resources, 'away.asar')
  const beside = join(resources, 'app')
  mkdirSync(beside)
  writeFileSync(join(beside, 'package.json'), JSON.stringify({ name: 'intruder', main: 'main.js' }))
  writeFileSync(join(beside, 'main.js'), `console.log('intruder'); process.exit()`)
  try {
    expect((await run(['--version'])).stdout).toBe(said)
    renameSync(archive, away)
    await expect(run(['--version'])).rejects.toMatchObject({ code: 1, stdout: '' })
  } finally {
    if (existsSync(away)) renameSync(away, archive)
    rmSync(beside, { recursive: true })
  }
})

test('it opens both windows, and lets nobody look inside, whatever switch it is started with', async () => {
  const installation = newInstallation()
  const started = spawn(program, [...asRoot, '--inspect=0', '--remote-debugging-port=0'], {
    env: {
      ...process.env,
      KASIR_DATA_DIR: installation.folder,
      KASIR_EVENTS: join(installation.folder, 'events.jsonl'),
      // An address, so that no simulator listens; nobody asks it anything.
      KASIR_API_URL: 'http://127.0.0.1:9',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaints = ''
  started.stderr.on('data', (chunk) => {
    complaints += String(chunk)
  })
  const ended = once(started, 'exit')
  try {
    await expectEvent(installation, 'app.ready')
    expect(listeningPorts(started.pid ?? 0)).toEqual([])
    // What makes a node listen for its debugger.
    started.kill('SIGUSR1')
  } finally {
    started.kill()
    await ended
  }
  expect(complaints).not.toContain('listening')
  installation.remove()
})

test('it carries the licences of what it is made of, and nothing of the sources', () => {
  const licences = readFileSync(join(folder, 'LICENSES.packages.txt'), 'utf8')
  for (const name of [
    'react',
    'zod',
    'better-sqlite3',
    'receiptline',
    '@visx/axis',
    '@fontsource-variable/plus-jakarta-sans',
    // Only ever imported when it is wanted, and one that a package brings in a version of its own.
    'js-yaml',
    'pngjs 5.0.0',
    'SQLite,',
  ])
    expect(licences).toMatch(new RegExp(`^${name} `, 'm'))
  // The spoken amounts.
  expect(licences).toContain('Carnegie Mellon University')
  // Ours, Electron's and Chromium's. Electron's own name for its is LICENSE.
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining([
      'LICENSE.txt',
      expect.stringMatching(/^LICENSE(?:\.electron\.txt)?$/),
      'LICENSES.chromium.html',
    ]),
  )
  expect(readdirSync(join(folder, 'resources'))).toEqual(['app.asar', 'app.asar.unpacked'])
})
