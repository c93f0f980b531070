import { defineConfig } from '@playwright/test'

/** End-to-end tests drive the built app in real Electron; `npm test` builds it and gives them a display. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'out/test-results',
  // Generous: a slow computer is no reason to fail, and whatever hangs is found by what it waits for.
  timeout: 240_000,
  // Run after run no pixel differs by a shade that anybody sees (0.02), and about twenty by one that nobody sees. A
  // hundred are allowed for another graphics stack; one line of text a pixel larger already changes several hundred.
  expect: { timeout: 20_000, toHaveScreenshot: { threshold: 0.02, maxDiffPixels: 100 } },
  snapshotPathTemplate: 'test/golden/{arg}{ext}',
  updateSnapshots: process.env['UPDATE_GOLDEN'] === '1' ? 'changed' : 'none',
  // Two cores, and tests that wait for printers and displays: a third worker fills the waits, a fourth gains nothing.
  workers: 3,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
})
