import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem, version } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../support/launch-kasir'
import { benchFileSchema, type Figure, tableOf } from './figures'
import { benchBundles } from './bundles'
import { benchMemory } from './memory'
import { runtimeVersion } from './programs'
import { benchSales } from './sales'
import { benchStart } from './start'
import { benchWatched } from './watched'
import { benchWrites } from './writes'

const parts: Readonly<Record<string, () => Promise<readonly Figure[]> | readonly Figure[]>> = {
  start: benchStart,
  memory: benchMemory,
  sales: benchSales,
  writes: benchWrites,
  watched: benchWatched,
  bundles: benchBundles,
}

/** Plays the named parts, none meaning all; prints the table and writes out/bench.json. */
export async function benchAll(names: readonly string[], say: (line: string) => void): Promise<void> {
  const unknown = names.filter((name) => !(name in parts))
  if (unknown.length > 0)
    throw new Error(
      `No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}, history.`,
    )
  const [loadBefore = 0] = loadavg()
  const began = performance.now()
  const figures: Figure[] = []
  for (const [name, play] of Object.entries(parts)) {
    if (names.length > 0 && !names.includes(name)) continue
    say(`${name} …`)
    figures.push(...(await play()))
  }
  const [loadAfter = 0] = loadavg()
  const file = benchFileSchema.parse({
    at: new Date().toISOString(),
    machine: {
      cores: cpus().length,
      processor: cpus()[0]?.model ?? 'unknown',
      memoryGB: Math.round(totalmem() / 1024 ** 3),
      system: version(),
      electron: runtimeVersion(),
      loadBefore,
      loadAfter,
    },
    seconds: Math.round((performance.now() - began) / 1000),
    figures,
  })
  mkdirSync(join(projectFolder, 'out'), { recursive: true })
  writeFileSync(join(projectFolder, 'out/bench.json'), `${JSON.stringify(file, null, 2)}\n`)
  const missed = figures.filter(({ ok }) => ok === false)
  say(`\n${tableOf(figures)}\n`)
  say(
    missed.length === 0
      ? `All bars hold; ${file.seconds} s, load ${loadBefore.toFixed(1)} to ${loadAfter.toFixed(1)} on ${file.machine.cores} cores.`
      : `Missed: ${missed.map(({ figure }) => figure).join('; ')}. Load ${loadBefore.toFixed(1)} to ${loadAfter.toFixed(1)} on ${file.machine.cores} cores: a busy machine proves nothing.`,
  )
}
