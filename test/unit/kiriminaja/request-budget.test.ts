import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Budget,
  earliestRequest,
  freshBudget,
  requestOverloaded,
  requestSent,
  requestSucceeded,
  retryAfterMs,
  steadyIntervalMs,
  type Urgency,
} from '../../../electron/kiriminaja/request-budget'

const sandbox = { perMinute: 10, gapMs: 1000 }

/** Sends as early as the budget allows, again and again; gives the moments at which it did. */
const sendingAsFastAsAllowed = (urgencies: readonly Urgency[], rules = sandbox): readonly number[] => {
  let budget: Budget = freshBudget
  return urgencies.map((urgency) => {
    const at = Math.max(0, earliestRequest(rules, budget, urgency))
    budget = requestSent(budget, at)
    return at
  })
}

describe('the request budget', () => {
  test('lets the first request go at once', () => {
    expect(earliestRequest(sandbox, freshBudget, 'watch')).toBeLessThanOrEqual(0)
  })

  test('no 60 seconds ever hold more requests than the limit, whoever asks', () => {
    const rules = fc.record({
      perMinute: fc.integer({ min: 2, max: 30 }),
      gapMs: fc.integer({ min: 0, max: 3000 }),
    })
    const urgencies = fc.array(fc.constantFrom<Urgency>('cashier', 'watch'), { minLength: 20, maxLength: 80 })
    fc.assert(
      fc.property(rules, urgencies, (limits, asked) => {
        const sent = sendingAsFastAsAllowed(asked, limits)
        for (const [index, moment] of sent.entries()) {
          const within = sent.slice(index).filter((other) => other < moment + 60_000)
          expect(within.length).toBeLessThanOrEqual(limits.perMinute)
          const next = sent[index + 1]
          if (next !== undefined) expect(next - moment).toBeGreaterThanOrEqual(limits.gapMs)
        }
      }),
      { seed: 20261123, numRuns: 300 },
    )
  })

  test('a busy watch leaves two requests a minute for the cashier', () => {
    let budget: Budget = freshBudget
    let now = 0
    while (earliestRequest(sandbox, budget, 'watch') < 60_000) {
      now = Math.max(now, earliestRequest(sandbox, budget, 'watch'))
      budget = requestSent(budget, now)
    }
    expect(budget.sentAt).toHaveLength(8)
    expect(earliestRequest(sandbox, budget, 'cashier')).toBe(now + sandbox.gapMs)
  })

  test('one payment asked all the time fits the watch’s part of the limit', () => {
    expect(steadyIntervalMs(sandbox)).toBe(7500)
    expect(steadyIntervalMs({ perMinute: 20, gapMs: 1000 })).toBeCloseTo(60_000 / 18)
  })

  test('an overloaded server halves it, success grows it back', () => {
    const halved = requestOverloaded(freshBudget, 0, null)
    expect(halved.share).toBe(0.5)
    expect(requestSucceeded(requestSucceeded(halved)).share).toBe(1)
    const starved = [1, 2, 3, 4, 5].reduce((budget) => requestOverloaded(budget, 0, null), freshBudget)
    expect(starved.share).toBe(0.25)
  })

  test('nothing goes out while the server asked for patience, at most five minutes of it', () => {
    expect(earliestRequest(sandbox, requestOverloaded(freshBudget, 1000, 30_000), 'cashier')).toBe(31_000)
    expect(earliestRequest(sandbox, requestOverloaded(freshBudget, 0, 86_400_000), 'cashier')).toBe(300_000)
  })
})

describe('Retry-After', () => {
  test.each([
    ['7', null, 7000],
    ['Mon, 23 Nov 2026 02:01:00 GMT', 'Mon, 23 Nov 2026 02:00:30 GMT', 30_000],
    ['Mon, 23 Nov 2026 02:00:00 GMT', 'Mon, 23 Nov 2026 02:00:30 GMT', 0],
    ['Mon, 23 Nov 2026 02:01:00 GMT', null, null],
    ['soon', null, null],
    [null, null, null],
  ])('%j at server time %j is %j ms', (retryAfter, date, wait) => {
    expect(retryAfterMs(retryAfter, date)).toBe(wait)
  })
})
