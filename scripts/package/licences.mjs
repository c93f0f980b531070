import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * The licences of everything of which something is shipped: the packages that the sources import, what these need in
 * turn, each in the version that is used there, and what lies in the sources themselves.
 * @param {string} project
 * @returns {Promise<string>}
 */
export async function licencesOf(project) {
  /** @type {Map<string, string>} */
  const found = new Map()
  const wanted = [...(await importedPackages(project))].map((name) => ({ name, by: project }))
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    const folder = folderOf(project, next.by, next.name)
    if (folder === null || found.has(folder)) continue
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    found.set(folder, await textOf(folder, manifest))
    for (const name of Object.keys(manifest.dependencies ?? {})) wanted.push({ name, by: folder })
  }
  const packages = [...new Set(found.values())].toSorted((one, other) => one.localeCompare(other))
  const voice = await readFile(join(project, 'renderer', 'voice', 'licence.txt'), 'utf8')
  const ours = [`The spoken amounts\n\n${voice}`, `SQLite, within better-sqlite3, is in the public domain.`]
  return [...packages, ...ours].join(`\n\n${'='.repeat(80)}\n\n`)
}

/**
 * Where a package's import of another one leads, as node looks for it; null for one that is not installed.
 * @param {string} project
 * @param {string} by
 * @param {string} name
 * @returns {string | null}
 */
function folderOf(project, by, name) {
  const folder = join(by, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return folder
  return by === project ? null : folderOf(project, dirname(by), name)
}

/** @param {string} project */
async function importedPackages(project) {
  const names = new Set()
  for (const house of ['electron', 'renderer', 'shared']) {
    for (const file of await readdir(join(project, house), { recursive: true })) {
      if (!/\.(?:tsx?|css)$/.test(file)) continue
      const text = await readFile(join(project, house, file), 'utf8')
      for (const [, path = ''] of text.matchAll(/(?:from |import |url\()['"]([^'".][^'"]*)['"]/g)) {
        const name = /^(@[^/]+\/[^/]+|[^@/][^/]*)/.exec(path)?.[1] ?? path
        if (!path.startsWith('node:') && name !== 'electron') names.add(name)
      }
    }
  }
  return names
}

/**
 * @param {string} folder
 * @param {{ name: string, version: string, license?: string }} manifest
 */
async function textOf(folder, { name, version, license = 'see below' }) {
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying|notice|ofl)/i.test(file))
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return [`${name} ${version} (${license})`, ...texts].join('\n\n')
}
