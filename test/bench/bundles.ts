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

/** Every script that a window's page may come to, at once or later. */
export function scriptsOf(window: 'cashier' | 'customer'): ReadonlySet<string> {
  const page = join(projectFolder, 'out/renderer', window, 'index.html')
  const found = new Set<string>()
  const follow = (from: string, names: readonly string[]): void => {
    for (const script of names
      .filter((name) => name.endsWith('.js'))
      .map((name) => join(dirname(from), name))) {
      if (found.has(script)) continue
      found.add(script)
      follow(script, namedIn(readFileSync(script, 'utf8')))
    }
  }
  follow(page, firstFiles(readFileSync(page, 'utf8')))
  return found
}

/** Scripts beside this one that its text imports or asks for later. */
const namedIn = (script: string): readonly string[] =>
  [...script.matchAll(/(?:from|import)\s*\(?\s*["'`](\.\/[^"'`]+\.js)/g)].flatMap(([, name]) => name ?? [])

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
