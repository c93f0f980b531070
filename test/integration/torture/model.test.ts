import { expect, test } from 'vitest'
import { startTillInProcess } from '../../torture/model/till-in-process'
import { tortureByModel } from '../../torture/model/torture-model'

test('whatever happens in whatever order, paid is what the server said and papers are not doubled', async () => {
  const { violations, runs, figures } = await tortureByModel('model', startTillInProcess, {
    seed: 20261123,
    runs: 15,
    mostSteps: 25,
    deadline: Date.now() + 60_000,
    say: () => undefined,
  })
  expect(violations).toEqual([])
  expect(runs).toBe(15)
  expect(figures['paid'] ?? 0).toBeGreaterThan(0)
}, 90_000)
