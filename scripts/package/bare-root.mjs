import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../setup/child-processes.mjs'

/**
 * A root with nothing in it but dpkg's own files, where no Debian can be made: dependencies are not tried there.
 * @param {string} root a folder
 * @returns {Promise<import('./try-deb.mjs').Place>}
 */
export async function bareRoot(root) {
  const home = join(root, 'home', 'kasir')
  await mkdir(join(root, 'var/lib/dpkg/info'), { recursive: true })
  await mkdir(home, { recursive: true })
  for (const file of ['status', 'available']) await writeFile(join(root, 'var/lib/dpkg', file), '')
  // The package's scripts know `DPKG_ROOT`.
  const dpkg = (/** @type {string[]} */ ...args) =>
    run('dpkg', [
      `--root=${root}`,
      '--force-depends',
      '--force-script-chrootless',
      '--log=/dev/null',
      ...args,
    ])
  return {
    name: 'a root of its own, by dpkg and without its dependencies',
    home,
    seenAs: home,
    install: (file) => dpkg('--install', file),
    remove: () => dpkg('--remove', 'kasir-qris'),
    purge: () => dpkg('--purge', 'kasir-qris'),
    starting: (command) => [join(root, command), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    left: async () =>
      (await readdir(root, { recursive: true, withFileTypes: true }))
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
        .filter((file) => !file.startsWith('home/') && !file.startsWith('var/lib/dpkg/')),
  }
}
