import { defineConfig } from '@playwright/test'

/** End-to-end tests drive the built app in real Electron; `npm test` builds it and gives them a display. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'out/test-results',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // Two cores: a second worker halves the time, a third would only make everything late.
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
})
