import type { Page } from '@playwright/test'
import type { Role } from '../../shared/channels'
import { evenIfCollected } from './even-if-collected'
import type { Kasir } from './launch-kasir'

export type Size = { readonly width: number; readonly height: number }

/**
 * Makes a window as large as a display of that size would, in CSS pixels; returns once its page is laid out and drawn
 * anew. A pixel may be missing: Chromium keeps windows that are not full screen that much smaller than the display.
 */
export async function sizeWindow(kasir: Kasir, role: Role, { width, height }: Size): Promise<void> {
  await evenIfCollected(() =>
    kasir.app.evaluate(
      ({ BrowserWindow }, { address, size }) => {
        const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
          webContents.getURL().startsWith(address),
        )
        if (window === undefined) throw new Error(`no window at ${address}`)
        window.setMinimumSize(1, 1)
        window.setContentBounds({ x: 0, y: 0, ...size })
      },
      { address: `app://kasir/${role}/`, size: { width, height } },
    ),
  )
  const page = kasir[role]
  await page.waitForFunction(
    (size) => Math.abs(innerWidth - size.width) <= 1 && Math.abs(innerHeight - size.height) <= 1,
    { width, height },
  )
  await nextFrame(page)
}

/** Returns when everything the page knows by now is on the display: the first frame draws, the second shows. */
export const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(() => drawn()))
      }),
  )
