import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { endChild, startChild } from '../setup/child-processes.mjs'
import { Failure } from '../setup/failure.mjs'
import { virtualDisplay } from '../setup/virtual-display.mjs'

const LIMIT_MS = 30_000

/**
 * Starts a packaged program on a display of its own and waits until it says that both windows are there: only a program
 * that found its archive, its addon and its windows does.
 * @param {readonly string[]} command
 * @param {string} home where the user's home is
 * @param {string} [seenAs] where the program finds it
 */
export async function startsAndPaints([program = '', ...args], home, seenAs = home) {
  const { display, stop } = await virtualDisplay()
  const log = join(home, 'events.jsonl')
  const before = await textOf(log)
  const child = startChild(program, args, {
    env: {
      PATH: process.env.PATH,
      HOME: seenAs,
      DISPLAY: display,
      KASIR_SIMULATOR: 'on',
      KASIR_EVENTS: join(seenAs, 'events.jsonl'),
    },
    stdio: 'ignore',
  })
  try {
    const end = performance.now() + LIMIT_MS
    while (!(await textOf(log)).slice(before.length).includes('"app.ready"')) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Failure(`${program} ${args.join(' ')} ended with ${child.exitCode ?? child.signalCode}.`)
      if (performance.now() > end) throw new Failure(`${program} did not open its windows within 30 s.`)
      await wait(100)
    }
  } finally {
    await endChild(child)
    await stop()
  }
}

/** @param {string} file */
const textOf = (file) => readFile(file, 'utf8').catch(() => '')
