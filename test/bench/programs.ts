import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { electronProgram, newInstallation, projectFolder, removeWhole } from '../support/launch-kasir'

/** Nobody listens there: an idle counter needs no KiriminAja. */
const NO_SERVER = 'http://127.0.0.1:9'
const LOOK_EVERY_MS = 10
const LONGEST_MS = 20_000

/** A folder to run Electron on, with an installation of its own that lasts from start to start. */
export type Program = {
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
  readonly events: string
  readonly remove: () => void
}

export const emptyAppFolder = join(projectFolder, 'test/bench/empty-app')

/** The app as a shop has it in the morning: set up, a key, and a printer that is not asked for anything. */
export function ourApp(): Program {
  const installation = newInstallation({ setUpDone: true })
  const events = join(installation.folder, 'events.jsonl')
  const environment = {
    KASIR_DATA_DIR: installation.folder,
    KASIR_EVENTS: events,
    KASIR_API_URL: NO_SERVER,
    KASIR_API_KEY: 'bench',
    KASIR_SIMULATOR: 'off',
  }
  return { folder: projectFolder, environment, events, remove: installation.remove }
}

export function emptyApp(): Program {
  const folder = mkdtempSync(join(tmpdir(), 'kasir-bench-'))
  const events = join(folder, 'events.jsonl')
  return {
    folder: emptyAppFolder,
    environment: { BENCH_DATA_DIR: join(folder, 'data'), BENCH_EVENTS: events },
    events,
    remove: () => removeWhole(folder),
  }
}

export type Running = {
  readonly pid: number
  /** When it was started: milliseconds since the epoch. */
  readonly startedAt: number
  /** Where its pages can be asked, when it was started with a port for that. */
  readonly debugging: string | null
  readonly end: () => Promise<void>
}

/** Resolves once both windows are painted, as the program says itself. */
export async function startProgram(program: Program, debugged: boolean): Promise<Running> {
  const before = readyTimes(program.events)
  const args = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(debugged ? ['--remote-debugging-port=0'] : []),
    program.folder,
  ]
  const startedAt = Date.now()
  const child = spawn(electronProgram, args, {
    env: { ...process.env, ...program.environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })
  while (readyTimes(program.events) === before) {
    if (child.exitCode !== null || Date.now() - startedAt > LONGEST_MS) {
      child.kill('SIGKILL')
      throw new Error(`${program.folder} did not start: ${complaint}`)
    }
    await pause(LOOK_EVERY_MS)
  }
  const debugging = /DevTools listening on (ws:\S+)/.exec(complaint)?.[1] ?? null
  if (child.pid === undefined) throw new Error('no process')
  return { pid: child.pid, startedAt, debugging, end: () => endOf(child) }
}

const readyTimes = (events: string): number =>
  existsSync(events) ? readFileSync(events, 'utf8').split('"app.ready"').length : 1

/** In good order, as somebody closes it in the evening. */
async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await gone
  clearTimeout(late)
}

export const runtimeVersion = (): string =>
  readFileSync(join(dirname(electronProgram), 'version'), 'utf8').trim()
