import { existsSync, readFileSync, renameSync } from 'node:fs'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import { defaultSettings } from '../../shared/default-settings'
import { type Settings, settingsSchema } from '../../shared/settings'
import type { Log } from '../diagnostics/log'
import { writeFileAtomically } from './write-file-atomically'

/** The shop's settings: read once, kept in memory, written as a whole. A damaged file is set aside, not lost. */
export function settingsFile(file: string, log: Log) {
  let settings = readSettings(file, log)
  return {
    read: (): Settings => settings,
    save: (changed: Settings): Result<Settings> => {
      try {
        writeFileAtomically(file, `${JSON.stringify(changed, null, 2)}\n`)
      } catch (error) {
        return failed(problem('settings-unwritable', String(error)))
      }
      settings = changed
      return succeeded(settings)
    },
  }
}
export type SettingsFile = ReturnType<typeof settingsFile>

function readSettings(file: string, log: Log): Settings {
  if (!existsSync(file)) return defaultSettings
  try {
    // A file of an earlier version lacks the newer fields: they get their defaults.
    return settingsSchema.parse(completed(JSON.parse(readFileSync(file, 'utf8')), defaultSettings))
  } catch (error) {
    const aside = `${file}.damaged`
    renameSync(file, aside)
    log.warn(`settings could not be read, set aside as ${aside}: ${String(error)}`)
    return defaultSettings
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is written, with the default wherever nothing is, at any depth; a list is taken as it is. */
function completed(written: unknown, byDefault: unknown): unknown {
  if (written === undefined) return byDefault
  if (!isObject(written) || !isObject(byDefault)) return written
  const names = new Set([...Object.keys(byDefault), ...Object.keys(written)])
  return Object.fromEntries([...names].map((name) => [name, completed(written[name], byDefault[name])]))
}
