import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { step } from './progress.mjs'
import { runTool } from './project-tools.mjs'

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

/**
 * Builds the app into out/, unless what is there was built from these very sources for this runtime.
 * @param {string} project
 * @param {import('./electron-runtime.mjs').Runtime} electron
 */
export async function buildApp(project, electron) {
  const stamp = join(project, 'out', '.build-stamp')
  const state = `electron ${electron.version} ${await fingerprint(project, SOURCES)}`
  if (state === (await readFile(stamp, 'utf8').catch(() => ''))) return
  await step('Building the app', () =>
    runTool(project, 'electron-vite', ['build'], {
      // electron-vite would compile for the version the electron package declares, not for the one that is there.
      ELECTRON_MAJOR_VER: electron.version.split('.')[0],
    }),
  )
  await writeFile(stamp, state)
}

/**
 * @param {string} project
 * @param {readonly string[]} sources
 */
async function fingerprint(project, sources) {
  const files = (await Promise.all(sources.map((source) => filesIn(project, source)))).flat().toSorted()
  const contents = await Promise.all(files.map((file) => readFile(join(project, file))))
  const hash = createHash('sha256')
  for (const [at, content] of contents.entries())
    hash.update(`${files[at]}\0${content.length}\0`).update(content)
  return hash.digest('hex')
}

/**
 * @param {string} project
 * @param {string} source a file or a folder
 * @returns {Promise<string[]>}
 */
async function filesIn(project, source) {
  if (!existsSync(join(project, source))) return []
  const entries = await readdir(join(project, source), { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  )
  if (!entries) return [source]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
}
