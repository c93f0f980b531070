/** Torture, run by torture.mjs: plays every part, prints one table, and ends with 1 on any violation. */
import { execFileSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { canHaveTwoDisplays, startTwoDisplays } from '../test/support/two-displays'
import { tortureAnswers } from '../test/torture/answers/torture-answers'
import { tortureAnswersOnScreen } from '../test/torture/answers/torture-answers-on-screen'
import { tortureByKills } from '../test/torture/kills/torture-kills'
import { startTillInApp } from '../test/torture/model/till-in-app'
import { startTillInProcess } from '../test/torture/model/till-in-process'
import { tortureByModel } from '../test/torture/model/torture-model'
import { tortureAnswerMutations } from '../test/torture/mutations/torture-answer-mutations'
import { tortureRequests } from '../test/torture/mutations/torture-requests'
import type { PartOptions, PartResult } from '../test/torture/part'
import { reliabilityPage, tableOf } from '../test/torture/report'

const project = resolve(import.meta.dirname, '..')
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const PARTS = ['answers', 'kills', 'model', 'mutations'] as const
type PartName = (typeof PARTS)[number]
const { minutes, seed, only, kills, write } = readArguments()
const end = Date.now() + minutes * 60_000

/** Each part may take up to its share of what is left; the last may take all of it. */
const shares: Readonly<Record<PartName, number>> = { answers: 0.2, kills: 0.5, model: 0.4, mutations: 1 }

const play: Readonly<Record<PartName, (options: Omit<PartOptions, 'runs'>) => Promise<PartResult[]>>> = {
  answers: async (options) => [
    await tortureAnswers(options),
    await tortureAnswersOnScreen({ ...options, runs: 150 }),
  ],
  kills: async (options) => [await tortureByKills({ ...options, runs: kills })],
  model: async (options) => [await modelInApp(options), await modelInProcess(options)],
  mutations: async (options) => [
    await tortureAnswerMutations('express-unpaid', { ...options, runs: 100_000 }),
    await tortureAnswerMutations('instant-paid', { ...options, runs: 100_000 }),
    await tortureRequests({ ...options, runs: 100_000 }),
  ],
}

const modelInProcess = (options: Omit<PartOptions, 'runs'>): Promise<PartResult> =>
  tortureByModel('model, in process', startTillInProcess, { ...options, runs: 300, mostSteps: 40 })

async function modelInApp(options: Omit<PartOptions, 'runs'>): Promise<PartResult> {
  const displays = canHaveTwoDisplays ? await startTwoDisplays() : null
  try {
    // Half of the time at most: in the app every crash costs a start.
    const deadline = Date.now() + (options.deadline - Date.now()) / 2
    const start = () => startTillInApp(displays)
    return await tortureByModel('model, in the app', start, { ...options, deadline, runs: 60, mostSteps: 25 })
  } finally {
    await displays?.stop()
  }
}

say(`seed ${seed}, at most ${minutes} minutes`)
const results: PartResult[] = []
for (const name of PARTS.filter((part) => only.includes(part))) {
  say(`\n${name}`)
  const deadline = Date.now() + (end - Date.now()) * shares[name]
  const played = await play[name]({ seed, deadline, say })
  for (const { part, violations } of played)
    for (const one of violations) say(`  VIOLATION in ${part}: ${one}`)
  results.push(...played)
}

say(`\n${tableOf(results)}`)
const violations = results.flatMap((result) => result.violations).length
say(`\n${violations} violations; --seed ${seed} replays.`)
const isFull = only.length === PARTS.length && results.every(({ runs, wanted }) => runs >= wanted)
if (isFull || write)
  writeFileSync(join(project, 'docs/reliability.md'), reliabilityPage(results, surroundings()))
// What the end of the time interrupted may go on for ever: it ends here.
process.exit(violations > 0 ? 1 : 0)

function readArguments() {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '45' },
      seed: { type: 'string', default: String(randomInt(2 ** 31)) },
      only: { type: 'string', default: PARTS.join() },
      kills: { type: 'string', default: '300' },
      write: { type: 'boolean', default: false },
    },
  })
  const count = z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number))
  return z
    .object({
      minutes: z.pipe(z.string().check(z.regex(/^\d+(?:\.\d+)?$/)), z.transform(Number)),
      seed: count,
      only: z.pipe(
        z.string(),
        z.transform((text) => z.array(z.enum(PARTS)).parse(text.split(','))),
      ),
      kills: count,
      write: z.boolean(),
    })
    .parse(values)
}

function surroundings() {
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  const electron = readFileSync(join(project, 'node_modules/electron/dist/version'), 'utf8').trim()
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    commit:
      git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : ' with changes'),
    machine: `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${gigabytes} GB, ${type()} ${release()}`,
    runtime: `Electron ${electron}, Node ${process.versions.node}`,
    seed,
    minutes,
  }
}

function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', args, {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return 'unknown'
  }
}
