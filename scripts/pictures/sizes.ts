import type { WindowName } from '../../test/support/scenes/scene'

type Size = { readonly width: number; readonly height: number }

/** The smallest till, a laptop and a full display; a pole display, a tablet and a television on its side. */
export const sizes: Readonly<Record<WindowName, readonly Size[]>> = {
  cashier: [
    { width: 1024, height: 600 },
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
  ],
  customer: [
    { width: 480, height: 320 },
    { width: 1280, height: 800 },
    { width: 1080, height: 1920 },
  ],
}
