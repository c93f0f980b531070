import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { fillHistory } from '../../scripts/seed/fill-history'

declare module 'vitest' {
  interface ProvidedContext {
    /** A history of a hundred thousand lifelike payments. Only to be read: whoever writes takes a copy. */
    readonly largeHistory: string
  }
}

const project = resolve(import.meta.dirname, '../..')
const kept = join(project, 'node_modules/.cache/large-history')

/** Made once, half a minute's work, and kept for as long as nothing changes that it is made by. */
export default function fillLargeHistory({ provide }: TestProject): void {
  const file = join(kept, `${madeBy()}.sqlite`)
  if (!existsSync(file)) {
    rmSync(kept, { recursive: true, force: true })
    mkdirSync(kept, { recursive: true })
    fillHistory(`${file}.part`, 100_000, new Date('2026-11-23T00:00:00Z'), () => undefined)
    renameSync(`${file}.part`, file)
  }
  provide('largeHistory', file)
}

/** Changes with every source the file is made by. */
function madeBy(): string {
  const hash = createHash('sha256')
  for (const folder of ['electron/database', 'scripts/seed', 'shared']) {
    const names = readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).toSorted()
    for (const path of names.map((name) => join(project, folder, name))) {
      if (statSync(path).isFile()) hash.update(path).update(readFileSync(path))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
