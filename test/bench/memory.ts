import { atMost, type Figure, figureOf } from './figures'
import { settledMemoryOf } from './process-memory'
import { emptyApp, ourApp, type Program, startProgram } from './programs'
import { median } from './sampled'

const PAIRS = 3
const MB = 1024 * 1024

/** What all processes have in memory with an idle counter, once that no longer moves; in pairs, in turn. */
export async function benchMemory(): Promise<readonly Figure[]> {
  const programs = { ours: ourApp(), empty: emptyApp() }
  const bytes = { ours: [] as number[], empty: [] as number[] }
  for (let pair = 0; pair < PAIRS; pair++) {
    for (const which of ['ours', 'empty'] as const) bytes[which].push(await idleMemory(programs[which]))
  }
  programs.ours.remove()
  programs.empty.remove()
  const ratios = bytes.ours.map((each, pair) => each / (bytes.empty[pair] ?? Number.NaN))
  return [
    figureOf({
      figure: 'memory of all processes, idle',
      unit: 'MB',
      measured: median(bytes.ours) / MB,
      baseline: { what: 'empty app', value: median(bytes.empty) / MB },
      ratio: median(ratios),
      bars: [atMost(1.25, 'ratio')],
      samples: PAIRS,
    }),
  ]
}

async function idleMemory(program: Program): Promise<number> {
  const running = await startProgram(program, false)
  const bytes = await settledMemoryOf(running.pid)
  await running.end()
  return bytes
}
