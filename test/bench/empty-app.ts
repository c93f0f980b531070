import { _electron, type ElectronApplication } from '@playwright/test'
import { electronProgram } from '../support/launch-kasir'
import { emptyApp } from './programs'

export type EmptyApp = { readonly app: ElectronApplication; readonly close: () => Promise<void> }

/** The empty app, to be asked what the bare runtime takes for something. */
export async function launchEmptyApp(): Promise<EmptyApp> {
  const { folder, environment, remove } = emptyApp()
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name === 'NODE_OPTIONS' ? [] : [[name, value] as const],
  )
  const app = await _electron.launch({
    executablePath: electronProgram,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), folder],
    env: { ...Object.fromEntries(inherited), ...environment },
  })
  while (app.windows().length < 2) await app.waitForEvent('window')
  await Promise.all(app.windows().map((window) => window.locator('#text').waitFor()))
  // tsx marks named functions by a helper of its own, which the program does not have.
  await app.evaluate(() => Reflect.set(globalThis, '__name', <T>(named: T): T => named))
  const close = async (): Promise<void> => {
    await app.close()
    remove()
  }
  return { app, close }
}
