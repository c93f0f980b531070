import type { CounterState } from '../../../shared/counter'
import type { Health } from '../../../shared/health'
import { isClockOff } from '../counter/clock-warning'

export const healthNames = ['api', 'budget', 'printer', 'display', 'disk', 'clock', 'backup'] as const
export type HealthName = (typeof healthNames)[number]

type Known = Pick<CounterState, 'clockAheadSeconds' | 'customerOn'> & {
  /** The customer had a display of its own since this window opened. */
  readonly hadSecondDisplay: boolean
}

const LEAST_FREE_BYTES = 1_000_000_000
const OLDEST_BACKUP_HOURS = 26

/** Which parts of the till somebody should look after. Pure. */
export function needsAttention(health: Health, known: Known, now: number): ReadonlySet<HealthName> {
  const { api, budget, printer, disk, backup } = health
  // A new till has none for its first minute; should the first one fail, a notice says so.
  const backupHours = backup.newestAt === null ? 0 : (now - Date.parse(backup.newestAt)) / 3_600_000
  const troubled: Record<HealthName, boolean> = {
    api: api.problem !== null,
    budget: budget.share < 1,
    printer: printer.problem !== null,
    display: known.hadSecondDisplay && known.customerOn !== 'second-display',
    disk: disk.freeBytes !== null && disk.freeBytes < LEAST_FREE_BYTES,
    clock: isClockOff(known.clockAheadSeconds),
    backup: backupHours > OLDEST_BACKUP_HOURS,
  }
  return new Set(healthNames.filter((name) => troubled[name]))
}
