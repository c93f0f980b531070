import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

type Module = { readonly isEntry: boolean; readonly importers: string[]; readonly dynamicImporters: string[] }
type Graph = { readonly getModuleInfo: (id: string) => Module | null }
type Ways = (of: Module) => readonly string[]

const soon: Ways = ({ importers }) => importers
const ever: Ways = ({ importers, dynamicImporters }) => [...importers, ...dynamicImporters]

/** The pages that come to this module by these ways. */
function pagesOf(id: string, graph: Graph, ways: Ways, seen = new Set<string>()): ReadonlySet<string> {
  const module = seen.has(id) ? null : graph.getModuleInfo(id)
  seen.add(id)
  if (module === null) return new Set()
  if (module.isEntry) return new Set([id])
  return new Set(ways(module).flatMap((importer) => [...pagesOf(importer, graph, ways, seen)]))
}

/**
 * In which file a module goes that a first screen needs; null: where it would go by itself. What the other page may come to
 * as well, if later, never stands in one file with what draws this page's window.
 */
function fileOfFirstScreen(id: string, graph: Graph): string | null {
  const first = pagesOf(id, graph, soon)
  if (first.size === 0 || first.has(id)) return null
  if (pagesOf(id, graph, ever).size === 2) return 'both-windows'
  return [...first].every((page) => page.endsWith('/cashier/index.html')) ? 'cashier-first' : 'customer-first'
}

/** Each icon by its own file: their index belongs to both windows, and with it came all icons of both. */
const iconsOneByOne: Plugin = {
  name: 'icons-one-by-one',
  transform: (code) =>
    code.replace(/import \{([^}]+)\} from "@tabler\/icons-react"/g, (_all, names: string) =>
      names
        .split(',')
        .map((name) => `import ${name.trim()} from "@tabler/icons-react/dist/esm/icons/${name.trim()}.mjs"`)
        .join('\n'),
    ),
}

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // Everything is bundled but the native addon: one file to read at start.
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: resolve('electron/main.ts'),
          // Threads of their own: what reads a whole history.
          'check-worker': resolve('electron/database/check-worker.ts'),
          'copy-worker': resolve('electron/database/copy-worker.ts'),
          'archive-worker': resolve('electron/database/archive-worker.ts'),
        },
        external: ['better-sqlite3'],
        // CommonJS: a part is read in one go, where modules take a turn of the event loop for each file. All in one
        // folder: whatever starts a worker finds it beside itself.
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: '[name]-[hash].cjs',
          // By itself it would stand in one file with the checks of a history, and main would read the addon before its windows.
          codeSplitting: { groups: [{ name: 'zod', test: /node_modules[\\/]zod/ }] },
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      isolatedEntries: true,
      rolldownOptions: {
        input: {
          cashier: resolve('electron/preload/cashier.ts'),
          customer: resolve('electron/preload/customer.ts'),
        },
        // A sandboxed preload is one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react(), iconsOneByOne],
    build: {
      outDir: 'out/renderer',
      minify: true,
      // The policy allows no data: fonts, and light-dark() must reach the browser as it is written.
      assetsInlineLimit: 0,
      target: 'chrome130',
      cssTarget: 'chrome130',
      // The polyfill would use fetch, which the windows do not have.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          cashier: resolve('renderer/cashier/index.html'),
          customer: resolve('renderer/customer/index.html'),
        },
        output: {
          // Few files before the first screen, each of which is a question to main while it has much to do: what both
          // windows need in one, and what each of them needs besides in another, although later screens share much of it.
          codeSplitting: {
            groups: [{ debugName: 'first screens', name: fileOfFirstScreen }],
          },
        },
      },
    },
  },
})
