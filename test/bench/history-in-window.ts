import { linkSync, rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import * as z from 'zod/mini'
import { historyFiles } from '../../electron/database/history-files'
import { launchKasir, newInstallation } from '../support/launch-kasir'

/** Nobody listens there: the history needs no KiriminAja. */
const NO_SERVER = 'http://127.0.0.1:9'
const TYPED = ['budi santoso', '0812', 'XID-1003', '65.000', 'GK-11', 'rahayu', '77']
const STARTS = 6

/** A folder for the app whose history is this file itself, not a copy; null: a new one. */
function installationWith(history: string | null) {
  const installation = newInstallation({ setUpDone: true })
  if (history !== null) linkSync(history, historyFiles(installation.folder, 'sandbox').history)
  return installation
}

/** Milliseconds from starting the program to a focused scan field, in turn with and without the history. */
export async function startTimes(history: string): Promise<{ full: number[]; empty: number[] }> {
  const times = { full: [] as number[], empty: [] as number[] }
  for (let round = 0; round < STARTS; round++) {
    for (const kind of ['empty', 'full'] as const) {
      const installation = installationWith(kind === 'full' ? history : null)
      const began = performance.now()
      const kasir = await launchKasir(installation, NO_SERVER)
      if (round > 0) times[kind].push(performance.now() - began)
      // Its last act would be a backup of the whole history, which is not what is measured.
      kasir.app.process().kill('SIGKILL')
      await kasir.app.waitForEvent('close').catch(() => undefined)
      rmSync(historyFiles(installation.folder, 'sandbox').history)
      installation.remove()
    }
  }
  return times
}

/** Milliseconds from each key typed into the search to the frame that shows what it found. */
export async function keyToPainted(history: string | null): Promise<readonly number[]> {
  const installation = installationWith(history)
  const kasir = await launchKasir(installation, NO_SERVER)
  const { cashier } = kasir
  await cashier.keyboard.press('F2')
  await cashier.getByTestId('history-search').waitFor()
  await watchPainting(cashier)
  for (const term of TYPED) {
    for (const key of term) {
      await cashier.keyboard.press(key === ' ' ? 'Space' : key)
      await cashier.waitForFunction(() => Reflect.get(globalThis, 'painting') === 0)
    }
    await cashier.getByTestId('history-search').fill('')
    await cashier.waitForFunction(() => Reflect.get(globalThis, 'painting') === 0)
  }
  const times: unknown = await cashier.evaluate(() => Reflect.get(globalThis, 'painted'))
  kasir.app.process().kill('SIGKILL')
  await kasir.app.waitForEvent('close').catch(() => undefined)
  rmSync(historyFiles(installation.folder, 'sandbox').history)
  installation.remove()
  return z.array(z.number()).parse(times)
}

/**
 * In the page: from the key to the end of the frame that shows what it found. A frame's callbacks run before it is
 * painted, and a message sent in one of them arrives after.
 */
async function watchPainting(page: Page): Promise<void> {
  // tsx marks named functions by a helper of its own, which the window does not have.
  await page.evaluate('globalThis.__name = (named) => named')
  await page.evaluate(() => {
    const state = { painted: [] as number[], painting: 0 }
    Object.defineProperty(globalThis, 'painted', { get: () => state.painted })
    Object.defineProperty(globalThis, 'painting', { get: () => state.painting })
    document.addEventListener(
      'input',
      (event) => {
        const began = event.timeStamp
        const wanted = event.target instanceof HTMLInputElement ? event.target.value : ''
        state.painting++
        const channel = new MessageChannel()
        channel.port1.addEventListener('message', () => {
          if (wanted !== '') state.painted.push(performance.now() - began)
          state.painting--
        })
        channel.port1.start()
        const observer = new MutationObserver(() => {
          if (document.querySelector<HTMLElement>('[data-answers]')?.dataset['answers'] !== wanted) return
          observer.disconnect()
          requestAnimationFrame(() => channel.port2.postMessage(null))
        })
        const answers = { attributes: true, attributeFilter: ['data-answers'] }
        observer.observe(document.body, { subtree: true, childList: true, ...answers })
      },
      true,
    )
  })
}
