import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NEEDS } from '../setup/system-needs.mjs'

/**
 * What the package asks of Debian: the libraries that `npm start` looks for, and a C library as new as the one it was built
 * for, so that an older system gets a sentence from apt and not a crash.
 * @param {string} folder
 * @returns {Promise<string>}
 */
export async function dependencies(folder) {
  const libraries = NEEDS.electron.filter(({ kind }) => kind === 'library')
  const system = [`libc6 (>= ${await glibcOf(folder)})`, 'libstdc++6']
  return [...system, ...libraries.map(({ packages }) => packages.join(' | '))].join(', ')
}

/**
 * The newest glibc that anything in the folder names a symbol of.
 * @param {string} folder
 */
async function glibcOf(folder) {
  let newest = 0
  for (const path of await readdir(folder, { recursive: true })) {
    if (!/(?:^[^.]+|\.so[.\d]*|\.node)$/.test(path)) continue
    const text = await readFile(join(folder, path), 'latin1').catch(ifFolder)
    for (const [, minor] of text.matchAll(/\0GLIBC_2\.(\d+)/g)) newest = Math.max(newest, Number(minor))
  }
  return `2.${newest}`
}

/** @param {NodeJS.ErrnoException} error */
function ifFolder(error) {
  if (error.code !== 'EISDIR') throw error
  return ''
}
