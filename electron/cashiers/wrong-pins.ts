import type { Utc } from '../../shared/time'

/** So many may be wrong in a row before the next has to wait. */
const FREE_TRIES = 4
const FIRST_WAIT_S = 30
const LONGEST_WAIT_S = 15 * 60

type WrongPins = { readonly count: number; readonly at: Utc | null }

/**
 * As this clock has it: a last wrong PIN of later than now is of a clock that has been set back since. It counts as of
 * now, and is kept as that, or the right PIN would wait for as long as the clock was ahead.
 */
export const notAhead = (wrong: WrongPins, now: Utc): WrongPins =>
  wrong.at !== null && Date.parse(wrong.at) > Date.parse(now) ? { ...wrong, at: now } : wrong

/**
 * Seconds until the next PIN is looked at: none for the first tries, then half a minute, doubled with each, a quarter of
 * an hour at most. A PIN of four digits takes months to guess; somebody who was only clumsy waits half a minute.
 */
export function secondsToWait({ count, at }: WrongPins, now: Utc): number {
  if (at === null || count < FREE_TRIES) return 0
  const wait = Math.min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** (count - FREE_TRIES))
  const passed = (Date.parse(now) - Date.parse(at)) / 1000
  // A clock that was set back must not lock anybody out for years.
  return passed < 0 ? wait : Math.max(0, Math.ceil(wait - passed))
}
