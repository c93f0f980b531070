import { chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure } from '../setup/failure.mjs'
import { say, step } from '../setup/progress.mjs'
import { bareRoot } from './bare-root.mjs'
import { canMakeDebian, debianRoot } from './debian-root.mjs'
import { makeDeb } from './make-deb.mjs'
import { startsAndPaints } from './starts-and-paints.mjs'

/**
 * Somewhere to install a package and start what is in it.
 * @typedef {object} Place
 * @property {string} name
 * @property {string} home of a user
 * @property {string} seenAs where a program in there finds that
 * @property {(file: string) => Promise<string>} install
 * @property {() => Promise<string>} remove
 * @property {() => Promise<string>} purge
 * @property {(command: string) => readonly string[]} starting a command in there
 * @property {() => Promise<string[]>} left what is there of the package
 */

/**
 * Installs the package, starts it from its menu entry's command, upgrades it, removes it and installs it again: what
 * people keep stays through all of that, and nothing else does.
 * @param {string} project
 * @param {string} folder
 * @param {string} out
 * @param {string} deb
 */
export async function tryDeb(project, folder, out, deb) {
  if (process.getuid?.() !== 0)
    throw new Failure('Only root can install a package: sudo npm run package -- try')
  const root = await mkdtemp(join(tmpdir(), 'kasir-qris-root-'))
  try {
    const place = await step('A place to try it', async () =>
      (await canMakeDebian()) ? debianRoot(root) : bareRoot(root),
    )
    say(`in ${place.name}:`)
    const keepsData = await leaveData(place.home)
    const starts = async () => {
      const menu = await readFile(join(root, 'usr/share/applications/kasir-qris.desktop'), 'utf8')
      const command = /^Exec=(.*)$/m.exec(menu)?.[1] ?? ''
      await startsAndPaints(place.starting(command), place.home, place.seenAs)
    }

    await step('Installing', () => place.install(deb))
    const { mode, uid } = await stat(join(root, 'opt/kasir-qris/chrome-sandbox'))
    expect((mode & 0o7777) === 0o4755 && uid === 0, 'the sandbox belongs to root, setuid')
    await starts()
    say('installed and started from its menu entry')

    const next = await makeDeb(project, folder, out, '999.0.0')
    await step('Upgrading', () => place.install(next))
    await rm(next)
    const status = await readFile(join(root, 'var/lib/dpkg/status'), 'utf8')
    expect(/^Package: kasir-qris\n[^]*?\nVersion: 999\.0\.0$/m.test(status), 'the newer version is installed')
    await keepsData('upgrade')
    await starts()
    say('upgraded and started, with its data as it was')

    await place.remove()
    await place.purge()
    const left = await place.left()
    expect(left.length === 0, `nothing is left: ${left.join(', ')}`)
    await keepsData('removal')
    say('removed; nothing is left but the data')

    await step('Installing it again', () => place.install(deb))
    await starts()
    await keepsData('new installation')
    say('installed again and started, with its data as it was')
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/**
 * Settings of a shop, as its user leaves them.
 * @param {string} home
 */
async function leaveData(home) {
  const { uid, gid } = await stat(home)
  const folders = [join(home, '.config'), join(home, '.config', 'Kasir QRIS')]
  const file = join(home, '.config', 'Kasir QRIS', 'settings.json')
  const before = JSON.stringify({ version: 1, shop: { name: 'Toko Uji' } })
  for (const folder of folders) await mkdir(folder)
  await writeFile(file, before)
  for (const path of [...folders, file]) await chown(path, uid, gid)
  return async (/** @type {string} */ when) =>
    expect((await readFile(file, 'utf8')) === before, `data is as it was after the ${when}`)
}

/**
 * @param {boolean} holds
 * @param {string} what
 */
function expect(holds, what) {
  if (!holds) throw new Failure(`The package did not pass its trial: ${what}.`)
}
