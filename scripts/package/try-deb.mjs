import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../setup/child-processes.mjs'
import { Failure } from '../setup/failure.mjs'
import { say } from '../setup/progress.mjs'
import { makeDeb } from './make-deb.mjs'
import { startsAndPaints } from './starts-and-paints.mjs'

/**
 * Installs the package into a root of its own by dpkg, starts it from its menu entry's command, upgrades it, removes it:
 * data of people stays through all of that, and nothing else does.
 * @param {string} project
 * @param {string} folder
 * @param {string} out
 */
export async function tryDeb(project, folder, out) {
  const root = await mkdtemp(join(tmpdir(), 'kasir-qris-root-'))
  const home = join(root, 'home', 'kasir')
  try {
    await mkdir(join(root, 'var/lib/dpkg/info'), { recursive: true })
    await mkdir(home, { recursive: true })
    for (const file of ['status', 'available']) await writeFile(join(root, 'var/lib/dpkg', file), '')
    const [first] = (await readdir(out)).filter((name) => name.endsWith('.deb'))
    await dpkg(root, ['--install', join(out, first ?? '')])
    const installed = await stat(join(root, 'opt/kasir-qris/chrome-sandbox'))
    expect((installed.mode & 0o7777) === 0o4755 && installed.uid === 0, 'the sandbox belongs to root, setuid')
    const menu = await readFile(join(root, 'usr/share/applications/kasir-qris.desktop'), 'utf8')
    const command = /^Exec=(.*)$/m.exec(menu)?.[1] ?? ''
    const before = JSON.stringify({ version: 1, shop: { name: 'Toko Uji' } })
    const data = join(home, 'settings.json')
    await writeFile(data, before)
    await startsAndPaints(join(root, command), home)
    say('installed and started from its menu entry')

    const next = await makeDeb(project, folder, out, '999.0.0')
    await dpkg(root, ['--install', next])
    await rm(next)
    expect((await dpkg(root, ['--list'])).includes('999.0.0'), 'the newer version is installed')
    expect((await readFile(data, 'utf8')) === before, 'data is as it was after the upgrade')
    await startsAndPaints(join(root, command), home)
    say('upgraded, with its data as it was')

    await dpkg(root, ['--purge', 'kasir-qris'])
    const left = (await filesIn(root)).filter(
      (file) => !file.startsWith('home/') && !file.startsWith('var/lib/dpkg/'),
    )
    expect(left.length === 0, `nothing is left: ${left.join(', ')}`)
    expect((await readFile(data, 'utf8')) === before, 'data is as it was after the removal')
    say('removed; nothing is left but the data')
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/**
 * Dependencies are Debian's own, and are not in this root; the scripts know `DPKG_ROOT`.
 * @param {string} root
 * @param {readonly string[]} args
 */
const dpkg = (root, args) =>
  run('dpkg', [`--root=${root}`, '--force-depends', '--force-script-chrootless', '--log=/dev/null', ...args])

/**
 * @param {boolean} holds
 * @param {string} what
 */
function expect(holds, what) {
  if (!holds) throw new Failure(`The package did not pass its trial: ${what}.`)
}

/** @param {string} folder */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
