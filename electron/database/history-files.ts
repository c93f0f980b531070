import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Environment, environments } from '../../shared/receipt'
import { type Utc, utcOf } from '../../shared/time'

/** Where everything about one environment's history lies; nothing here touches a file. */
export type HistoryFiles = {
  readonly folder: string
  readonly history: string
  /** Of all environments together; the names tell them apart. */
  readonly backups: string
  /** The scan journal. */
  readonly scans: string
  /** What is to take the history's place, complete. There only between two steps of a restore. */
  readonly replacement: string
  /** What an owner chose to take the history's place at the next start, checked and complete. */
  readonly wished: string
  /** A copy that is being checked. */
  readonly checked: string
  readonly archives: string
  /** There when a check found the history damaged while it was in use: why. */
  readonly damageMark: string
  /** What every name of this history begins with. */
  readonly stem: string
}

export function historyFiles(folder: string, environment: Environment): HistoryFiles {
  const stem = `history-${environment}`
  return {
    folder,
    history: join(folder, `${stem}.sqlite`),
    backups: join(folder, 'backups'),
    scans: join(folder, `scans-${environment}.log`),
    replacement: join(folder, `${stem}.replacement.sqlite`),
    wished: join(folder, `${stem}.wished.sqlite`),
    checked: join(folder, `${stem}.checked.sqlite`),
    archives: join(folder, 'archives'),
    damageMark: join(folder, `${stem}.damage-found.txt`),
    stem,
  }
}

/** Which environment a history or a backup of one is of, by the name this program gave it; null when it has another. */
export const environmentInName = (file: string): Environment | null =>
  environments.find((environment) => basename(file).startsWith(`history-${environment}`)) ?? null

/** What SQLite keeps beside a database file; a history without its WAL is an older history. */
export const SIDE_FILES = ['-wal', '-shm', '-journal'] as const

/** `20261123-021507`, UTC: sorts by time, and no summer or PC's zone can make two nights the same. */
export const fileTime = (at: Utc): string => at.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')

export type Backup = { readonly file: string; readonly at: Utc }

export const backupFile = ({ backups, stem }: HistoryFiles, at: Utc): string =>
  join(backups, `${stem}-${fileTime(at)}.sqlite`)

/** The finished backups of this history by the time in their names, newest first; none where there is no folder. */
export function listBackups({ backups, stem }: HistoryFiles): readonly Backup[] {
  return namesIn(backups)
    .filter((name) => name.startsWith(`${stem}-`))
    .flatMap((name) => {
      const at = timeInName(name.slice(stem.length + 1))
      return at === null ? [] : [{ file: join(backups, name), at }]
    })
    .toSorted((a, b) => b.at.localeCompare(a.at))
}

function timeInName(rest: string): Utc | null {
  const iso = rest.replace(
    /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)\.sqlite$/,
    (_all, year: string, month: string, day: string, hour: string, minute: string, second: string) =>
      `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
  )
  const milliseconds = iso === rest ? Number.NaN : Date.parse(iso)
  return Number.isNaN(milliseconds) ? null : utcOf(new Date(milliseconds))
}

/** A name for a damaged history that nothing has yet. */
export const damagedName = (files: HistoryFiles, at: Utc): string => freeName(files, 'damaged', at)
/** The same for one that made room for an archive. */
export const replacedName = (files: HistoryFiles, at: Utc): string => freeName(files, 'replaced', at)

function freeName({ folder, stem }: HistoryFiles, why: 'damaged' | 'replaced', at: Utc): string {
  const name = (number: number): string =>
    `${stem}.${why}-${fileTime(at)}${number === 1 ? '' : `-${number}`}.sqlite`
  const taken = namesIn(folder)
  let number = 1
  while (taken.some((found) => found.startsWith(name(number)))) number++
  return name(number)
}

/** Signs that there was a history here before, apart from the history itself and its scan journal. */
export const hasTraces = (files: HistoryFiles): boolean =>
  listBackups(files).length > 0 ||
  // Beside a file that is there they may be from a first start that was interrupted.
  (!existsSync(files.history) && SIDE_FILES.some((side) => existsSync(files.history + side))) ||
  namesIn(files.folder).some((name) => name.startsWith(`${files.stem}.damaged-`))

/** What an interrupted backup left of itself. */
export const unfinishedBackups = ({ backups, stem }: HistoryFiles): readonly string[] =>
  namesIn(backups)
    .filter((name) => name.startsWith(`${stem}-`) && basename(name).includes('.part'))
    .map((name) => join(backups, name))

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : [])
