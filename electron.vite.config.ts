import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

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
          'archive-worker': resolve('electron/database/archive-worker.ts'),
        },
        external: ['better-sqlite3'],
        // CommonJS: a part is read in one go, where modules take a turn of the event loop for each file. All in one
        // folder: whatever starts a worker finds it beside itself.
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
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
    plugins: [react()],
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
      },
    },
  },
})
