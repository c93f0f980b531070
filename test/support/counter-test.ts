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
  /** Starts the app; it asks the simulator as if it were KiriminAja and prints on the loopback printer. */
  readonly launch: (environment?: Readonly<Record<string, string>>) => Promise<Kasir>
  /** The same on another installation than the test's own, which goes with the test too. */
  readonly launchIn: (
    installation: Installation,
    environment?: Readonly<Record<string, string>>,
  ) => Promise<Kasir>
  /** The app, running. */
  readonly kasir: Kasir
}

/** A whole counter for one test: server, printer, data folder and app of its own. */
export const test = base.extend<Counter>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads the pattern to see what a fixture needs
  simulator: async ({}, use) => {
    const simulator = await startSimulator({ makeUnknown: true })
    await use(simulator)
    await simulator.stop()
  },
  // oxlint-disable-next-line eslint/no-empty-pattern -- as above
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
  launch: async ({ installation, simulator }, use) => {
    const launched: Kasir[] = []
    await use(async (environment) => {
      const kasir = await launchKasir(installation, simulator.url, environment)
      launched.push(kasir)
      return kasir
    })
    for (const { close } of launched) await close()
  },
  launchIn: async ({ simulator }, use) => {
    const launched: { readonly kasir: Kasir; readonly installation: Installation }[] = []
    await use(async (installation, environment) => {
      const kasir = await launchKasir(installation, simulator.url, environment)
      launched.push({ kasir, installation })
      return kasir
    })
    for (const { kasir, installation } of launched) {
      await kasir.close()
      installation.remove()
    }
  },
  kasir: async ({ launch }, use) => use(await launch()),
})

export { publishedSample } from './published-sample'

export const answerWith = (body: string, status = 200): ScriptedAnswer => ({
  kind: 'bytes',
  status,
  headers: { 'Content-Type': 'application/json' },
  body,
})
