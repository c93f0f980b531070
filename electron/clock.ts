import { performance } from 'node:perf_hooks'
import { type Utc, utcOf } from '../shared/time'

/** Both clocks of this PC: `now` can be set wrong and jump, `elapsed` (milliseconds) only ever runs forward. */
export type Clock = { readonly now: () => Utc; readonly elapsed: () => number }

export const systemClock: Clock = { now: () => utcOf(new Date()), elapsed: () => performance.now() }
