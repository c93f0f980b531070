import { chmod, copyFile, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { run } from '../setup/child-processes.mjs'
import { missingNeeds } from '../setup/system-libraries.mjs'

/** Mounts and processes of what runs in the root are nobody else's, and gone with it, however it ends. */
const APART = ['--mount', '--pid', '--fork', '--kill-child']
const ENTER = `
mount -t proc proc "$1/proc"
mount -t sysfs -o ro sys "$1/sys"
mount --rbind /dev "$1/dev"
if [ -d /tmp/.X11-unix ]; then
  mkdir -p "$1/tmp/.X11-unix"
  mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"
fi
chroot "$@"`
/** Whatever has the program's name, but for the user's home and the packages to be installed. */
const FIND = `find / -xdev \\( -path /home -o -path /var/tmp \\) -prune -o -iname '*kasir*' -print`
const AS_USER = ['setpriv', '--reuid=kasir', '--regid=kasir', '--init-groups']

/** Whether this is root on a system that can make a Debian in a folder, and enter it. */
export async function canMakeDebian() {
  if (process.getuid?.() !== 0 || (await missingNeeds(['trial'])).length > 0) return false
  return run('unshare', [...APART, 'true']).then(
    () => true,
    () => false,
  )
}

/**
 * The smallest Debian there is, of the release that this system is, with one user, as whom the program starts: with
 * Chromium's sandbox.
 * @param {string} root a folder
 * @returns {Promise<import('./try-deb.mjs').Place>}
 */
export async function debianRoot(root) {
  const release = /^VERSION_CODENAME=(.*)$/m.exec(await readFile('/etc/os-release', 'utf8'))?.[1] ?? 'stable'
  const entering = (/** @type {string[]} */ ...command) =>
    /** @type {const} */ (['unshare', ...APART, 'sh', '-euc', ENTER, 'sh', root, ...command])
  const inside = (/** @type {string[]} */ ...command) => {
    const [program, ...args] = entering(...command)
    const env = { PATH: process.env.PATH, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' }
    return run(program, args, { env })
  }
  // A folder for the time being is its maker's alone; this one is to be a user's "/".
  await chmod(root, 0o755)
  await run('debootstrap', ['--variant=minbase', release, root])
  await inside('useradd', '--create-home', 'kasir')
  await inside('apt-get', 'update')
  return {
    name: `Debian ${release} in a folder, by apt`,
    home: join(root, 'home', 'kasir'),
    seenAs: '/home/kasir',
    install: async (file) => {
      await copyFile(file, join(root, 'var/tmp', basename(file)))
      return inside('apt-get', 'install', '--yes', '--no-install-recommends', `/var/tmp/${basename(file)}`)
    },
    remove: () => inside('apt-get', 'remove', '--yes', 'kasir-qris'),
    purge: () => inside('apt-get', 'purge', '--yes', 'kasir-qris'),
    starting: (command) => entering(...AS_USER, command),
    left: async () => (await inside('sh', '-c', FIND)).split('\n').filter((file) => file !== ''),
  }
}
