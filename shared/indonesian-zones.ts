/**
 * Hours that Indonesia's three zones are ahead of UTC: WIB, WITA and WIT, without summer time since before QRIS. Known here
 * because the system's own calendars (`Intl`) take 15 to 25 ms at their first use, in each process that starts.
 */
const hoursAhead: ReadonlyMap<string, number> = new Map([
  ['Asia/Jakarta', 7],
  ['Asia/Makassar', 8],
  ['Asia/Jayapura', 9],
])

export const isIndonesianZone = (timeZone: string): boolean => hoursAhead.has(timeZone)

/** A date whose UTC fields are what a clock on the wall shows there; null outside Indonesia. */
export function indonesianWallClock(instant: number | Date, timeZone: string): Date | null {
  const hours = hoursAhead.get(timeZone)
  return hours === undefined ? null : new Date(Number(instant) + hours * 3_600_000)
}
