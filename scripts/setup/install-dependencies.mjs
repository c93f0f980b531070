import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { npm } from './npm.mjs'
import { step } from './progress.mjs'
import { hasStamp, writeStamp } from './stamps.mjs'

/**
 * Installs exactly what the lock file says, unless that is what is there.
 * @param {string} project
 */
export async function installDependencies(project) {
  const lock = await readFile(join(project, 'package-lock.json'))
  const facts = {
    lock: createHash('sha256').update(lock).digest('hex'),
    system: `${process.platform}-${process.arch}`,
  }
  if (await hasStamp(project, 'dependencies', facts)) return
  // No install scripts: nothing here needs one, and npm would start a compiler for better-sqlite3 whether or not its
  // prebuilt file fits. Where it does not, the next steps see to it.
  await step('Installing dependencies from the lock file', () =>
    npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: project }),
  )
  await writeStamp(project, 'dependencies', facts)
}
