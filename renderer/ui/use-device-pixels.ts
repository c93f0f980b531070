import { type RefObject, useLayoutEffect, useState } from 'react'

type DevicePixels = { readonly width: number; readonly height: number; readonly ratio: number }

/** The room inside an element in real pixels of its display; follows resizing, zoom and moving to another display. */
export function useDevicePixels(element: RefObject<HTMLElement | null>): DevicePixels | null {
  const [pixels, setPixels] = useState<DevicePixels | null>(null)

  useLayoutEffect(() => {
    if (element.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      const size = entry?.devicePixelContentBoxSize[0]
      if (size === undefined) return
      setPixels({ width: size.inlineSize, height: size.blockSize, ratio: window.devicePixelRatio })
    })
    observer.observe(element.current, { box: 'device-pixel-content-box' })
    return () => observer.disconnect()
  }, [element])

  return pixels
}
