/**
 * What `electron [options] <project folder>` does in a runtime that came without Electron's own default app.
 * Electron waits for the whole evaluation of an ES module main before it emits 'ready', so the top-level await at
 * the end gives the app its turn in time for protocol.registerSchemesAsPrivileged. Like the original it leaves
 * process.argv as it is: the app sees the same arguments, and app.relaunch() repeats them.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const asked = readArguments(process.argv.slice(1))

if (asked.version) {
  console.log(`v${process.versions.electron}`)
  process.exit(0)
}
if (asked.target === undefined) {
  console.error('Usage: electron [options] <project folder>')
  process.exit(1)
}

try {
  // Resolved from the current folder, as for node's own --require.
  const requireHere = createRequire(join(process.cwd(), 'here.js'))
  for (const preload of asked.preloads) requireHere(preload)

  const folder = resolve(asked.target)
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  introduce(folder)
  await import(pathToFileURL(requireHere.resolve(folder)).href)
} catch (error) {
  console.error('App threw an error during load')
  console.error(error)
  process.exit(1)
}

/** @param {readonly string[]} args */
function readArguments(args) {
  /** @type {string[]} */
  const preloads = []
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]
    if (arg === '-r' || arg === '--require') preloads.push(args[++at] ?? '')
    else if (arg === '-v' || arg === '--version') return { preloads, version: true }
    else if (arg !== undefined && !arg.startsWith('-')) return { preloads, target: arg }
  }
  return { preloads }
}

/** @param {string} folder */
function introduce(folder) {
  // @ts-expect-error Electron has it for its default app, and does not document it.
  app.setAppPath(folder)
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return
  const { desktopName, name, productName, version } = JSON.parse(readFileSync(manifest, 'utf8'))
  // @ts-expect-error The same.
  if (version) app.setVersion(version)
  app.setName(productName ?? name ?? app.getName())
  if (process.platform === 'linux') app.setDesktopName(desktopName ?? `${app.getName()}.desktop`)
}
