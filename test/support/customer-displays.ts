import type { Size } from './size-window'

/** The displays the customer's window is made for, in device pixels, lying and upright. */
export const customerDisplays: readonly Size[] = [
  { width: 480, height: 320 },
  { width: 800, height: 480 },
  { width: 1024, height: 600 },
  { width: 1280, height: 800 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
  { width: 3840, height: 2160 },
  { width: 480, height: 800 },
  { width: 600, height: 1024 },
  { width: 800, height: 1280 },
  { width: 1080, height: 1920 },
]

/** What is left for the customer's window where it shares a display with the cashier's. */
export const customerShares: readonly Size[] = [
  { width: 369, height: 560 },
  { width: 492, height: 768 },
  { width: 691, height: 1040 },
]

export const sizeName = ({ width, height }: Size): string => `${width}×${height}`

/** Some of them as a system scales them, in device pixels. */
export const scaledDisplays: readonly { readonly scale: number; readonly sizes: readonly Size[] }[] = [
  { scale: 1.25, sizes: [{ width: 1280, height: 800 }] },
  {
    scale: 1.5,
    sizes: [
      { width: 1920, height: 1080 },
      { width: 1080, height: 1920 },
    ],
  },
  { scale: 2, sizes: [{ width: 3840, height: 2160 }] },
]
