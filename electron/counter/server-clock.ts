import type { Clock } from '../clock'

/** The Date header is cut to whole seconds: the moment it was written lies in the second that it names. */
const A_SECOND = 1000

/** Between which two values the server's clock is ahead of this PC's monotonic one, in milliseconds. */
type Ahead = { readonly least: number; readonly most: number }

/**
 * KiriminAja's clock as its answers told it, carried on by this PC's monotonic clock: neither a PC clock that is wrong
 * nor one that is set meanwhile moves it. Until an answer tells, the PC's clock is all there is. Each answer narrows down
 * what the ones before left open, so that a countdown by this clock does not jump from answer to answer; one that
 * contradicts them (the server's clock was set, this PC slept) is a new beginning.
 */
export function serverClock(clock: Clock) {
  let ahead: Ahead | null = null
  const now = (): number =>
    ahead === null ? Date.parse(clock.now()) : clock.elapsed() + (ahead.least + ahead.most) / 2

  return {
    /** Takes an answer's Date header that has just come in; one that cannot be read changes nothing. */
    hear: (dateHeader: string | null): void => {
      const server = Date.parse(dateHeader ?? '')
      if (Number.isNaN(server)) return
      const least = server - clock.elapsed()
      ahead = narrowed(ahead, { least, most: least + A_SECOND })
    },
    /** Milliseconds since the epoch by KiriminAja's clock. */
    now,
    /** How far this PC's clock is ahead, in whole seconds; null until an answer told. */
    pcAheadSeconds: (): number | null =>
      ahead === null ? null : Math.round((Date.parse(clock.now()) - now()) / 1000),
  }
}

function narrowed(before: Ahead | null, now: Ahead): Ahead {
  if (before === null || now.least > before.most || now.most < before.least) return now
  return { least: Math.max(before.least, now.least), most: Math.min(before.most, now.most) }
}
export type ServerClock = ReturnType<typeof serverClock>
