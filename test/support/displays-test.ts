import { test as counterTest } from './counter-test'
import { evenIfCollected } from './even-if-collected'
import type { Kasir } from './launch-kasir'
import { startTwoDisplays, type TwoDisplays } from './two-displays'

/** A counter on a real X server with two outputs; give its `display` to `launch`. */
export const test = counterTest.extend<{ readonly displays: TwoDisplays }>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads the pattern to see what a fixture needs
  displays: async ({}, use) => {
    const displays = await startTwoDisplays()
    await use(displays)
    await displays.stop()
  },
})

export const boundsOf = (kasir: Kasir, role: 'cashier' | 'customer') =>
  evenIfCollected(() =>
    kasir.app.evaluate(({ BrowserWindow }, name) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().includes(`/${name}/`),
      )
      return { ...window?.getBounds(), visible: window?.isVisible() }
    }, role),
  )
