import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import * as z from 'zod/mini'
import { atMost, type Figure, figureOf } from './figures'
import { emptyApp, ourApp, type Program, startProgram } from './programs'
import { median } from './sampled'

const PAIRS = 16
/**
 * A shop starts the program every morning; the first start of an installation makes its folders, and V8 keeps compiled scripts
 * only for the third (measured, eight installations: 884, 916, 835, 840 ms).
 */
const STARTS_BEFORE = 3
/** Whoever asks the pages disturbs them: they are done by then. */
const UNDISTURBED_MS = 400

const marksSchema = z.array(z.number())

/** From starting the program to both windows painted, and with ours the scan field ready; in pairs, in turn. */
export async function benchStart(): Promise<readonly Figure[]> {
  const programs = { ours: ourApp(), empty: emptyApp() }
  const times = { ours: [] as number[], empty: [] as number[] }
  for (let pair = -STARTS_BEFORE; pair < PAIRS; pair++) {
    for (const which of pair % 2 === 0 ? (['ours', 'empty'] as const) : (['empty', 'ours'] as const)) {
      const time = await startTime(programs[which], which === 'ours' ? 3 : 2)
      if (pair >= 0) times[which].push(time)
    }
  }
  programs.ours.remove()
  programs.empty.remove()
  const ratios = times.ours.map((time, pair) => time / (times.empty[pair] ?? Number.NaN))
  return [
    figureOf({
      figure: 'start to scan-ready, both windows painted',
      unit: 'ms',
      measured: median(times.ours),
      baseline: { what: 'empty app', value: median(times.empty) },
      ratio: median(ratios),
      bars: [atMost(1.25, 'ratio')],
      samples: PAIRS,
    }),
  ]
}

/** Milliseconds until the last of so many marks, which the pages keep by themselves. */
async function startTime(program: Program, marks: number): Promise<number> {
  const running = await startProgram(program, true)
  if (running.debugging === null) throw new Error('no port to ask the pages at')
  await pause(UNDISTURBED_MS)
  const browser = await chromium.connectOverCDP(running.debugging)
  const pages = browser.contexts().flatMap((context) => context.pages())
  const read = await Promise.all(
    pages.map((page) =>
      page.evaluate(() =>
        ['first-contentful-paint', 'scan-ready']
          .flatMap((name) => performance.getEntriesByName(name))
          .map((mark) => performance.timeOrigin + mark.startTime),
      ),
    ),
  )
  await browser.close()
  await running.end()
  const at = marksSchema.parse(read.flat())
  if (at.length !== marks) throw new Error(`${program.folder}: ${at.length} marks, not ${marks}`)
  return Math.max(...at) - running.startedAt
}
