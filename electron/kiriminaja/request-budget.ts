import type { Observation } from '../../shared/observation'
import type { ProblemCode } from '../../shared/problem-codes'

/**
 * One budget for every request of every payment. Times are milliseconds of the monotonic clock.
 * Pure: a state goes in, a state comes out; the watch holds the current one.
 */
export type BudgetRules = { readonly perMinute: number; readonly gapMs: number }

export type Budget = {
  /** When the requests of the last minute went out, oldest first. */
  readonly sentAt: readonly number[]
  /** Nothing is sent before this: the server asked for patience. */
  readonly pausedUntil: number
  /** The share of the limit that is used, 1/4 to 1: an overloaded server halves it, each success adds a quarter. */
  readonly share: number
}

/** `cashier`: somebody waits for this answer. `watch`: asked on a schedule. */
export type Urgency = 'cashier' | 'watch'

const MINUTE = 60_000
const SMALLEST_SHARE = 1 / 4
const LONGEST_PAUSE = 5 * MINUTE

export const freshBudget: Budget = { sentAt: [], pausedUntil: 0, share: 1 }

/** Two requests a minute stay free for scans and "check now", so that a watch can never make a cashier wait. */
const limitFor = (rules: BudgetRules, budget: Budget, urgency: Urgency): number => {
  const whole = Math.max(1, Math.floor(rules.perMinute * budget.share))
  return urgency === 'cashier' ? whole : Math.max(1, whole - Math.min(2, Math.floor(whole / 4)))
}

/** The earliest moment, in milliseconds of the monotonic clock, at which the next request may go out. */
export function earliestRequest(rules: BudgetRules, budget: Budget, urgency: Urgency): number {
  const last = budget.sentAt.at(-1) ?? Number.NEGATIVE_INFINITY
  const limit = limitFor(rules, budget, urgency)
  // With `limit` requests in the last minute the next one waits until the oldest of those is a minute old.
  const oldestCounted = budget.sentAt.at(-limit) ?? Number.NEGATIVE_INFINITY
  return Math.max(budget.pausedUntil, last + rules.gapMs, oldestCounted + MINUTE)
}

export const requestSent = (budget: Budget, now: number): Budget => ({
  ...budget,
  sentAt: [...budget.sentAt.filter((sent) => sent > now - MINUTE), now],
})

export const requestSucceeded = (budget: Budget): Budget => ({
  ...budget,
  share: Math.min(1, budget.share + 0.25),
})

/** `pauseMs`: how long the server asked to wait (429), null when it did not say. */
export const requestOverloaded = (budget: Budget, now: number, pauseMs: number | null): Budget => ({
  ...budget,
  share: Math.max(SMALLEST_SHARE, budget.share / 2),
  pausedUntil:
    pauseMs === null
      ? budget.pausedUntil
      : Math.max(budget.pausedUntil, now + Math.min(pauseMs, LONGEST_PAUSE)),
})

/** Least time between two scheduled questions about the same payment, so that the watch alone fits its budget. */
export const steadyIntervalMs = (rules: BudgetRules): number =>
  Math.max(rules.gapMs, MINUTE / limitFor(rules, freshBudget, 'watch'))

/** Reads Retry-After: seconds, or a date compared with the server's own Date. Null when it is neither. */
export function retryAfterMs(retryAfter: string | null, serverDate: string | null): number | null {
  if (retryAfter === null) return null
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter) * 1000
  const wait = Date.parse(retryAfter) - Date.parse(serverDate ?? '')
  return Number.isNaN(wait) ? null : Math.max(0, wait)
}

const OVERLOAD: readonly ProblemCode[] = ['api-limited', 'api-broken', 'api-timeout']

/** What an answer does to the budget. A connection that never stood says nothing about the server's load. */
export function afterAnswer(
  budget: Budget,
  now: number,
  {
    outcome,
    retryAfter,
    serverDate,
  }: Pick<Observation, 'outcome' | 'serverDate'> & { readonly retryAfter: string | null },
): Budget {
  if (outcome.kind === 'answer') return requestSucceeded(budget)
  if (!OVERLOAD.includes(outcome.problem.code)) return budget
  return requestOverloaded(budget, now, retryAfterMs(retryAfter, serverDate))
}
