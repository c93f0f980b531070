import { type RefObject, useLayoutEffect, useState } from 'react'

type DevicePixels = { readonly width: number; readonly height: number; readonly ratio: number }

/** What this window measured last: the next element stands in the same place, as a rule, and need not be drawn twice. */
let lastMeasured: DevicePixels | null = null

/**
 * The room inside an element in real pixels of its display; follows resizing, zoom and moving to another display.
 * Measured at once, so that what needs it is in the first frame; the observer alone would be told after that.
 */
export function useDevicePixels(element: RefObject<HTMLElement | null>): DevicePixels | null {
  const [pixels, setPixels] = useState(lastMeasured)

  useLayoutEffect(() => {
    if (element.current === null) return
    const keep = (now: DevicePixels): void => {
      lastMeasured = now
      setPixels((before) => (isSame(before, now) ? before : now))
    }
    keep(measured(element.current))
    const observer = new ResizeObserver(([entry]) => {
      const size = entry?.devicePixelContentBoxSize[0]
      if (size === undefined) return
      keep({ width: size.inlineSize, height: size.blockSize, ratio: window.devicePixelRatio })
    })
    observer.observe(element.current, { box: 'device-pixel-content-box' })
    return () => observer.disconnect()
  }, [element])

  return pixels
}

const isSame = (before: DevicePixels | null, now: DevicePixels): boolean =>
  before !== null && before.width === now.width && before.height === now.height && before.ratio === now.ratio

/** The content box of an element without borders, each edge on the pixel that Chromium paints it on. */
function measured(element: HTMLElement): DevicePixels {
  const ratio = window.devicePixelRatio
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const style = getComputedStyle(element)
  const inside = (from: number, to: number, before: string, after: string): number =>
    Math.round((to - Number.parseFloat(after)) * ratio) -
    Math.round((from + Number.parseFloat(before)) * ratio)
  return {
    width: Math.max(0, inside(left, right, style.paddingLeft, style.paddingRight)),
    height: Math.max(0, inside(top, bottom, style.paddingTop, style.paddingBottom)),
    ratio,
  }
}
