import { expect, test } from '@playwright/test'
import { tortureAnswersOnScreen } from '../torture/answers/torture-answers-on-screen'

test('bad answers are a sentence and a code on the cashier’s window, and unknown on both', async () => {
  const { violations, runs, wanted } = await tortureAnswersOnScreen({
    seed: 0,
    runs: 0,
    deadline: Date.now() + 200_000,
    say: () => undefined,
  })
  expect(violations).toEqual([])
  expect(runs).toBe(wanted)
})
