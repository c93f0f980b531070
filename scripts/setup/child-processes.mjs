import { spawn } from 'node:child_process'
import { Failure } from './failure.mjs'

/**
 * @typedef {import('node:child_process').ChildProcess} Child
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv }} Surroundings
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null }} End
 */

const OWN_GROUP = process.platform !== 'win32'
const HEAD_LINES = 10
const TAIL_LINES = 20
const GRACE_MS = 5000
/** @type {Set<Child>} */
const running = new Set()
let interrupted = false

/**
 * Every child leads a process group of its own: Ctrl-C reaches this process alone, which hands it on once, and
 * what a child has started in turn ends with it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Surroundings & { stdio: import('node:child_process').StdioOptions }} options
 */
export function startChild(command, args, options) {
  if (interrupted) throw new Failure('Interrupted.')
  const child = spawn(command, args, { ...options, detached: OWN_GROUP, windowsHide: true })
  running.add(child)
  const forget = () => running.delete(child)
  child.once('exit', forget).once('error', forget)
  return child
}

/**
 * Runs a command whose output matters only if it fails; then it is in the failure's message.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Surroundings & { timeLimitMs?: number }} [options]
 * @returns {Promise<string>} what it wrote to its standard output
 */
export async function run(command, args, { timeLimitMs, ...surroundings } = {}) {
  const child = startChild(command, args, { ...surroundings, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let everything = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    output += text
    everything += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    everything += text
  })
  let tooLong = false
  const limit = setTimeout(
    () => {
      tooLong = true
      signalGroup(child, 'SIGKILL')
    },
    timeLimitMs ?? 2 ** 31 - 1,
  )
  const end = await closed(child, command).finally(() => clearTimeout(limit))
  if (end.code === 0) return output
  const how = tooLong ? `took longer than ${Math.round((timeLimitMs ?? 0) / 1000)} s` : describeEnd(end)
  throw new Failure(`${[command, ...args].join(' ')}: ${how}\n${bothEnds(everything)}`.trimEnd())
}

/**
 * Some tools name the reason first, some last.
 * @param {string} output
 */
function bothEnds(output) {
  const lines = output.trimEnd().split('\n')
  if (lines.length <= HEAD_LINES + TAIL_LINES) return lines.join('\n')
  return [...lines.slice(0, HEAD_LINES), '…', ...lines.slice(-TAIL_LINES)].join('\n')
}

/**
 * Runs a command whose output is for the reader, as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Surroundings} [surroundings]
 * @returns {Promise<End>}
 */
export function show(command, args, surroundings = {}) {
  return closed(
    startChild(command, args, { ...surroundings, stdio: ['ignore', 'inherit', 'inherit'] }),
    command,
  )
}

/** @param {End} end */
export function describeEnd({ code, signal }) {
  return signal ? `ended by ${signal}` : `exit code ${code}`
}

/**
 * Asks a child to end, insists after a while, and comes back when it has.
 * @param {Child} child
 * @param {NodeJS.Signals} [signal]
 * @returns {Promise<void>}
 */
export async function endChild(child, signal = 'SIGTERM') {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  signalGroup(child, signal)
  const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS)
  await ended
  clearTimeout(insist)
}

/** From here on nothing this process has started outlives it, whichever way it ends. */
export function endChildrenWithThisProcess() {
  for (const [signal, number] of /** @type {const} */ ([
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ])) {
    process.once(signal, () => {
      interrupted = true
      const ends = [...running].map((child) => endChild(child, signal))
      void Promise.all(ends).then(() => process.exit(128 + number))
    })
  }
  process.once('exit', () => running.forEach((child) => signalGroup(child, 'SIGTERM')))
}

/**
 * @param {Child} child
 * @param {string} command
 * @returns {Promise<End>}
 */
function closed(child, command) {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Failure(`${command} could not be started: ${error.message}`)))
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
}

/**
 * @param {Child} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return
  try {
    process.kill(OWN_GROUP ? -child.pid : child.pid, signal)
  } catch {
    // It has ended by itself in the meantime.
  }
}
