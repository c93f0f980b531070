import { expect, test } from 'vitest'
import { tortureAnswers } from '../../torture/answers/torture-answers'

test('no bad answer is anything but a problem, and every good one is read', async () => {
  const { violations, runs, wanted } = await tortureAnswers({
    seed: 0,
    deadline: Date.now() + 60_000,
    say: () => undefined,
  })
  expect(violations).toEqual([])
  expect(runs).toBe(wanted)
}, 60_000)
