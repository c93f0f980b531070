import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // One for each core and one more: tests wait for sockets and files. By itself it would leave one core idle.
    maxWorkers: 3,
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'integration', include: ['test/integration/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'large',
          include: ['test/large/**/*.test.ts'],
          globalSetup: ['test/support/fill-large-history.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
