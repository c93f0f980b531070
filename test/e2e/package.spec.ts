import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'
import packageJson from '../../package.json' with { type: 'json' }
import { expectEvent, newInstallation } from '../support/launch-kasir'

const folder = `out/package/kasir-qris-${packageJson.version}-linux-x64`
const program = join(folder, 'kasir-qris')
const said = `Kasir QRIS ${packageJson.version}\n`
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

// One folder for all of them.
test.describe.configure({ mode: 'serial' })

test.beforeAll(() => {
  test.setTimeout(120_000)
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

test('it is no node, loads nothing it was not built with, and lets nobody look inside', async () => {
  const place = mkdtempSync(join(tmpdir(), 'kasir-package-'))
  const loaded = join(place, 'loaded')
  const script = join(place, 'script.cjs')
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(loaded)}, '')`)
  expect((await run(['--version'], { ELECTRON_RUN_AS_NODE: '1' })).stdout).toBe(said)
  expect((await run(['--version'], { NODE_OPTIONS: `--require ${script}` })).stdout).toBe(said)
  const { stderr } = await run(['--inspect=0', '--version'])
  expect(stderr).not.toContain('Debugger listening')
  expect(existsSync(loaded)).toBe(false)
  rmSync(place, { recursive: true, force: true })
})

test('while it runs it opens no port through which its windows could be looked into', async () => {
  const installation = newInstallation()
  const child = spawn(program, [...asRoot, '--remote-debugging-port=0'], {
    env: {
      ...process.env,
      KASIR_DATA_DIR: installation.folder,
      KASIR_SIMULATOR: 'on',
      KASIR_EVENTS: join(installation.folder, 'events.jsonl'),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaints = ''
  child.stderr.on('data', (bytes) => {
    complaints += String(bytes)
  })
  await expectEvent(installation, 'app.ready')
  expect(complaints).not.toContain('DevTools listening')
  expect(existsSync(join(installation.folder, 'DevToolsActivePort'))).toBe(false)
  const ended = once(child, 'exit')
  child.kill()
  await ended
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
