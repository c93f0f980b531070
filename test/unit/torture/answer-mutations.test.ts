import { expect, test } from 'vitest'
import { tortureAnswerMutations } from '../../torture/mutations/torture-answer-mutations'

const SEED = 20261123

test.each(['express-unpaid', 'instant-paid'] as const)(
  '%s, mutated: never a crash, and never paid without a code 0',
  async (sample) => {
    const { violations, figures, runs } = await tortureAnswerMutations(sample, {
      seed: SEED,
      runs: 2000,
      deadline: Date.now() + 60_000,
      say: () => undefined,
    })
    expect(violations).toEqual([])
    expect(runs).toBe(2000)
    // A torture in which nothing was ever read, or ever paid, would prove nothing.
    for (const outcome of ['paid', 'unpaid', 'api-status-unknown', 'api-not-understood'])
      expect(figures[outcome] ?? 0, outcome).toBeGreaterThan(0)
  },
  60_000,
)
