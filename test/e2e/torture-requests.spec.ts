import { expect, test } from '@playwright/test'
import { tortureRequests } from '../torture/mutations/torture-requests'

test('whatever a window asks in whatever form ends in a result, and pays nothing', async () => {
  const { violations, runs, wanted, figures } = await tortureRequests({
    seed: 20261123,
    runs: 100,
    deadline: Date.now() + 200_000,
    say: () => undefined,
  })
  expect(violations).toEqual([])
  expect(runs).toBe(wanted)
  expect(figures['fulfilled']).toBeGreaterThan(20)
  expect(figures['refused and logged']).toBeGreaterThan(50)
})
