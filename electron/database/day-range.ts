/** Sorts before and after every time that can be stored. */
const BEGINNING = ''
const END = '~'

/** From the first moment of a day to the first after another, in UTC, as a shop in `timeZone` has its days. */
export function dayRange(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  timeZone: string,
): { readonly since: string; readonly until: string } {
  return {
    since: from === null ? BEGINNING : startOfDay(from, timeZone).toISOString(),
    until: to === null ? END : startOfDay(nextDay(to), timeZone).toISOString(),
  }
}

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** The day's midnight: guessed as if the zone were UTC, put right by what the zone's clocks show then. */
export function startOfDay(day: string, timeZone: string): Date {
  const guess = Date.parse(`${day}T00:00:00Z`)
  const offset = offsetAt(guess, timeZone)
  return new Date(guess - offsetAt(guess - offset, timeZone))
}

/** Milliseconds the zone's clocks are ahead of UTC at that instant. */
function offsetAt(instant: number, timeZone: string): number {
  // Sweden writes times in ISO order.
  const shown = new Date(instant).toLocaleString('sv-SE', { timeZone })
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000
}
