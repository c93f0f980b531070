import type { Clock } from '../clock'

/** The Date header is cut to whole seconds: on average it is half a second behind. */
const HALF_A_SECOND = 500

/**
 * KiriminAja's clock as its answers told it, carried on by this PC's monotonic clock: neither a PC clock that is wrong
 * nor one that is set meanwhile moves it. Until an answer tells, the PC's clock is all there is.
 */
export function serverClock(clock: Clock) {
  let told: { readonly server: number; readonly elapsed: number } | null = null
  const now = (): number =>
    told === null ? Date.parse(clock.now()) : told.server + clock.elapsed() - told.elapsed

  return {
    /** Takes an answer's Date header that has just come in; one that cannot be read changes nothing. */
    hear: (dateHeader: string | null): void => {
      const server = Date.parse(dateHeader ?? '')
      if (!Number.isNaN(server)) told = { server: server + HALF_A_SECOND, elapsed: clock.elapsed() }
    },
    /** Milliseconds since the epoch by KiriminAja's clock. */
    now,
    /** How far this PC's clock is ahead, in whole seconds; null until an answer told. */
    pcAheadSeconds: (): number | null =>
      told === null ? null : Math.round((Date.parse(clock.now()) - now()) / 1000),
  }
}
export type ServerClock = ReturnType<typeof serverClock>
