/**
 * `npm run package`: a folder that runs on Linux, and a .deb of it, in out/package. Needs npm and Debian's packages only.
 * `npm run package -- folder` stops after the folder; `-- try` also installs, starts, upgrades and removes the
 * package: by apt in a Debian of its own where that can be made (root, debootstrap), else by dpkg in a root of its own;
 * `-- feed KEY.pem` also writes what a feed of new versions has beside the package, signed.
 */
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApp } from './setup/build-app.mjs'
import { endChildrenWithThisProcess } from './setup/child-processes.mjs'
import { explain, Failure } from './setup/failure.mjs'
import { prepare } from './setup/prepare.mjs'
import { say, step } from './setup/progress.mjs'

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')
const out = join(project, 'out', 'package')
const { version } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'))

try {
  endChildrenWithThisProcess()
  if (process.platform !== 'linux')
    throw new Failure('This makes the Linux package. For Windows and macOS see docs/packaging.md.')
  const wish = process.argv[2] ?? 'deb'
  /** @type {import('./setup/system-needs.mjs').Purpose[]} */
  const needs = ['electron', 'display', 'package']
  if (wish === 'try') needs.push('trial')
  const electron = await prepare(project, needs)
  await buildApp(project, electron)
  await rm(out, { recursive: true, force: true })
  // These read packages that a fresh clone has only by now.
  const { makeFolder } = await import('./package/make-folder.mjs')
  const folder = await step('Folder', () => makeFolder(project, out))
  say(folder)
  if (wish !== 'folder') {
    const { makeDeb } = await import('./package/make-deb.mjs')
    const deb = await step('Debian package', () => makeDeb(project, folder, out))
    say(deb)
    if (wish === 'try') {
      const { tryDeb } = await import('./package/try-deb.mjs')
      await tryDeb(project, folder, out, deb)
    }
    if (wish === 'feed') {
      const { makeFeed } = await import('./package/make-feed.mjs')
      const { file, publicKey } = await makeFeed(deb, version, process.argv[3] ?? '')
      say(`${file} and its signature; the public key for the settings is ${publicKey}`)
    }
  }
} catch (error) {
  console.error(explain(error))
  process.exitCode = error instanceof Failure ? error.exitCode : 1
}
