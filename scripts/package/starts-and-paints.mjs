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
 * @param {string} executable
 * @param {string} dataFolder
 */
export async function startsAndPaints(executable, dataFolder) {
  const { display, stop } = await virtualDisplay()
  const log = join(dataFolder, 'events.jsonl')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = startChild(executable, asRoot, {
    env: {
      PATH: process.env.PATH,
      HOME: dataFolder,
      DISPLAY: display,
      KASIR_DATA_DIR: dataFolder,
      KASIR_SIMULATOR: 'on',
      KASIR_EVENTS: log,
    },
    stdio: 'ignore',
  })
  try {
    const end = performance.now() + LIMIT_MS
    while (!(await readFile(log, 'utf8').catch(() => '')).includes('"app.ready"')) {
      if (child.exitCode !== null) throw new Failure(`${executable} ended with ${child.exitCode}.`)
      if (performance.now() > end) throw new Failure(`${executable} did not open its windows within 30 s.`)
      await wait(100)
    }
  } finally {
    await endChild(child)
    await stop()
  }
}
