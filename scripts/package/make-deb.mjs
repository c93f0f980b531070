import { chmod, cp, lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { run } from '../setup/child-processes.mjs'
import { dependencies } from './dependencies.mjs'
import { iconDrawing, iconPicture } from './icon.mjs'

const ICON_SIZES = [16, 32, 48, 64, 128, 256, 512]
/** @type {Readonly<Record<string, string>>} */
const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' }

/**
 * A package that `apt install ./file.deb` takes: the folder under /opt, a command, a menu entry, icons, a manual page.
 * What people keep in their home stays on upgrade, removal and purge.
 * @param {string} project
 * @param {string} folder
 * @param {string} out
 * @param {string} [version] another one than the project's, for a trial of upgrading
 * @returns {Promise<string>} the file
 */
export async function makeDeb(project, folder, out, version) {
  const manifest = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'))
  const number = version ?? manifest.version
  const architecture = ARCHITECTURES[process.arch] ?? process.arch
  const root = join(out, 'deb')
  await rm(root, { recursive: true, force: true })
  const place = async (/** @type {string} */ path) => {
    await mkdir(join(root, path, '..'), { recursive: true })
    return join(root, path)
  }
  await cp(folder, await place('opt/kasir-qris'), { recursive: true })
  await symlink('/opt/kasir-qris/kasir-qris', await place('usr/bin/kasir-qris'))
  const debian = join(project, 'scripts', 'package', 'debian')
  await cp(join(debian, 'kasir-qris.desktop'), await place('usr/share/applications/kasir-qris.desktop'))
  const icon = await iconDrawing(project)
  await writeFile(await place('usr/share/icons/hicolor/scalable/apps/kasir-qris.svg'), icon)
  for (const size of ICON_SIZES)
    await writeFile(
      await place(`usr/share/icons/hicolor/${size}x${size}/apps/kasir-qris.png`),
      await iconPicture(icon, size),
    )
  const manual = (await readFile(join(debian, 'kasir-qris.1'), 'utf8')).replaceAll('@VERSION@', number)
  await writeFile(await place('usr/share/man/man1/kasir-qris.1.gz'), gzipSync(manual, { level: 9 }))
  const changes = await readFile(join(project, 'docs', 'CHANGELOG.md'))
  await writeFile(await place('usr/share/doc/kasir-qris/changelog.gz'), gzipSync(changes, { level: 9 }))
  const licence = await readFile(join(project, 'LICENSE'), 'utf8')
  await writeFile(
    await place('usr/share/doc/kasir-qris/copyright'),
    `${licence}\nWhat it is made of has licences of its own: /opt/kasir-qris/LICENSE*\n`,
  )

  await readable(root)
  const size = Math.ceil((await bytesIn(root)) / 1024)
  await writeFile(
    await place('DEBIAN/control'),
    `Package: kasir-qris
Version: ${number}
Architecture: ${architecture}
Maintainer: Kasir QRIS <kasir-qris@localhost>
Installed-Size: ${size}
Depends: ${await dependencies(folder)}
Recommends: cups, gnome-keyring, libgl1, libsecret-1-0, pkexec
Section: misc
Priority: optional
Description: ${manifest.description}
 The cashier scans a payment id, the customer sees a QRIS code on a display of
 their own, and a receipt prints when KiriminAja says that it is paid.
`,
  )
  for (const script of ['postinst', 'postrm']) {
    await cp(join(debian, script), await place(`DEBIAN/${script}`))
    await chmod(join(root, 'DEBIAN', script), 0o755)
  }
  const file = join(out, `kasir-qris_${number}_${architecture}.deb`)
  await run('dpkg-deb', ['--root-owner-group', '-Zxz', '-z1', '--build', root, file])
  await rm(root, { recursive: true, force: true })
  return file
}

const isLibrary = (/** @type {string} */ path) => /\.(?:so|node)(?:\.|$)/.test(path)

/**
 * Whatever the umask of whoever builds it: others may read, and run what can be run.
 * @param {string} folder
 */
async function readable(folder) {
  for (const path of [folder, ...(await pathsIn(folder))]) {
    const found = await lstat(path)
    if (found.isSymbolicLink()) continue
    const runs = found.isDirectory() || ((found.mode & 0o100) !== 0 && !isLibrary(path))
    await chmod(path, runs ? 0o755 : 0o644)
  }
}

/** @param {string} folder */
const pathsIn = async (folder) =>
  (await readdir(folder, { recursive: true })).map((path) => join(folder, relative('.', path)))

/** @param {string} folder */
async function bytesIn(folder) {
  const sizes = await Promise.all((await pathsIn(folder)).map(async (path) => (await lstat(path)).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}
