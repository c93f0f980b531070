import { expect, test } from '@playwright/test'
import { tortureByKills } from '../torture/kills/torture-kills'

test('six kills at random moments: nothing paid is lost, invented, or printed twice', async () => {
  const { violations, runs } = await tortureByKills({
    seed: 20261123,
    runs: 6,
    deadline: Date.now() + 200_000,
    say: () => undefined,
  })
  expect(violations).toEqual([])
  expect(runs).toBe(6)
})
