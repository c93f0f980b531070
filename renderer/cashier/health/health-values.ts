import type { Health } from '../../../shared/health'
import type { CounterState } from '../../../shared/counter'
import type { Problem } from '../../../shared/problem'
import type { Speech } from '../../language/language'
import { isClockOff } from '../counter/clock-warning'
import type { HealthName } from './judge-health'

type Value = { readonly said: string; readonly meaning: string | undefined }
type Known = Pick<CounterState, 'clockAheadSeconds' | 'customerOn'> & { readonly hadSecondDisplay: boolean }

/** What the strip says of each part, in as few words as will do; the whole sentence where there is one to say. */
export function healthValues(
  { api, budget, printer, disk, backup }: Health,
  { clockAheadSeconds, customerOn, hadSecondDisplay }: Known,
  { words: { health }, since, moment, length, number, sentence }: Speech,
  now: number,
): Readonly<Record<HealthName, Value>> {
  const explained = (problem: Problem | null) => (problem === null ? undefined : sentence(problem))
  const used = `${budget.used}/${budget.perMinute}`
  const apiSaid = api.lastAnswerAt === null ? health.notYet : since(api.lastAnswerAt, now)
  const printed = printer.lastPrintedAt === null ? health.notYet : moment(printer.lastPrintedAt, now)
  const unplugged = hadSecondDisplay && customerOn !== 'second-display'
  return {
    api: { said: api.problem === null ? apiSaid : health.trouble, meaning: explained(api.problem) },
    budget: { said: budget.share < 1 ? `${used} · ${health.slowed}` : used, meaning: undefined },
    printer: {
      said:
        printer.waiting > 0
          ? health.waiting(printer.waiting)
          : printer.problem === null
            ? printed
            : health.trouble,
      meaning: explained(printer.problem),
    },
    display: { said: unplugged ? health.unplugged : health.displayOn[customerOn], meaning: undefined },
    disk: {
      said: disk.freeBytes === null ? health.unknown : health.free(gigabytes(disk.freeBytes, number)),
      meaning: undefined,
    },
    clock: {
      said:
        clockAheadSeconds === null
          ? health.unknown
          : isClockOff(clockAheadSeconds)
            ? health.off(length(Math.abs(clockAheadSeconds)))
            : health.right,
      meaning: undefined,
    },
    backup: {
      said: backup.newestAt === null ? health.notYet : since(backup.newestAt, now),
      meaning: undefined,
    },
  }
}

const gigabytes = (bytes: number, number: Speech['number']): string =>
  number(bytes / 1e9, bytes < 10e9 ? 1 : 0)
