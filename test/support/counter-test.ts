import { readFileSync } from 'node:fs'
import { test as base } from '@playwright/test'
import type { ScriptedAnswer } from '../../electron/simulator/scripted-answers'
import { type Simulator, startSimulator } from '../../electron/simulator/start-simulator'
import type { Settings } from '../../shared/settings'
import { type Installation, type Kasir, launchKasir, newInstallation } from './launch-kasir'
import { type LoopbackPrinter, startLoopbackPrinter } from './loopback-printer'

type Counter = {
  readonly simulator: Simulator
  readonly printer: LoopbackPrinter
  /** Settings on top of the defaults, for one test: `test.use({ settings: … })`. */
  readonly settings: Partial<Settings>
  readonly installation: Installation
  /** The app, running, asking the simulator as if it were KiriminAja and printing on the loopback printer. */
  readonly kasir: Kasir
}

/** A whole counter for one test: server, printer, data folder and app of its own. */
export const test = base.extend<Counter>({
  simulator: async ({}, use) => {
    const simulator = await startSimulator({ makeUnknown: true })
    await use(simulator)
    await simulator.stop()
  },
  printer: async ({}, use) => {
    const printer = await startLoopbackPrinter()
    await use(printer)
    await printer.stop()
  },
  settings: [{}, { option: true }],
  installation: async ({ printer, settings }, use) => {
    const installation = newInstallation({
      printer: { kind: 'network', host: printer.host, port: printer.port },
      ...settings,
    })
    await use(installation)
    installation.remove()
  },
  kasir: async ({ installation, simulator }, use) => {
    const kasir = await launchKasir(installation, simulator.url)
    await use(kasir)
    await kasir.close()
  },
})

/** KiriminAja's published sample answer, byte for byte. */
export const publishedSample = (name: 'express-unpaid' | 'instant-paid'): string =>
  readFileSync(new URL(`published/${name}.json`, import.meta.url), 'utf8')

export const answerWith = (body: string, status = 200): ScriptedAnswer => ({
  kind: 'bytes',
  status,
  headers: { 'Content-Type': 'application/json' },
  body,
})
