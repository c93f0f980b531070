import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The licences of every package of which something is shipped: those that the sources import, and what these need in turn.
 * @param {string} project
 * @returns {Promise<string>}
 */
export async function licencesOf(project) {
  /** @type {Map<string, string>} */
  const found = new Map()
  const wanted = [...(await importedPackages(project))]
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (found.has(name)) continue
    const folder = join(project, 'node_modules', name)
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8').catch(() => 'null'))
    if (manifest === null) continue
    found.set(name, await textOf(folder, manifest))
    wanted.push(...Object.keys(manifest.dependencies ?? {}))
  }
  return [...found]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([, text]) => text)
    .join(`\n\n${'='.repeat(80)}\n\n`)
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
