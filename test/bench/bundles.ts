import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { projectFolder } from '../support/launch-kasir'
import { atMost, type Figure, figureOf } from './figures'

const KB = 1000
const bars = { cashier: 250, customer: 100 } as const

/** What a window's page names itself: scripts, what they import, style sheets. Screens on demand come later. */
export const firstFiles = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|css))"/g)].flatMap(
    ([, file]) => file ?? [],
  )

/** Bytes, gzip, of what a window reads before it first paints; fonts, pictures and voices are files of their own. */
export function bundleBytes(window: 'cashier' | 'customer'): number {
  const page = join(projectFolder, 'out/renderer', window, 'index.html')
  const files = firstFiles(readFileSync(page, 'utf8')).map((file) => join(dirname(page), file))
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0)
}

export const benchBundles = (): readonly Figure[] =>
  (['cashier', 'customer'] as const).map((window) =>
    figureOf({
      figure: `first scripts and styles of the ${window} window, gzip`,
      unit: 'kB',
      measured: bundleBytes(window) / KB,
      baseline: null,
      bars: [atMost(bars[window])],
      samples: 1,
    }),
  )
