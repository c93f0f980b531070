import { create } from 'qrcode/lib/core/qrcode'

/** White around the modules that a reader needs, in modules: part of the symbol, never decoration. */
export const QUIET_ZONE = 4

/** `side`: modules along one edge, quiet zone included. */
export type QrSymbol = { readonly side: number; readonly isDark: (row: number, column: number) => boolean }

/** Null when the text is longer than any QR code can hold. */
export function qrSymbol(text: string): QrSymbol | null {
  try {
    const { modules } = create(text, { errorCorrectionLevel: 'M' })
    return {
      side: modules.size + 2 * QUIET_ZONE,
      isDark: (row, column) => modules.get(row - QUIET_ZONE, column - QUIET_ZONE) !== 0,
    }
  } catch {
    return null
  }
}

/** Draws with whole device pixels for each module, so that every edge is sharp and every module as wide as the next. */
export function drawSymbol(canvas: HTMLCanvasElement, symbol: QrSymbol, pixelsPerModule: number): void {
  canvas.width = canvas.height = symbol.side * pixelsPerModule
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) return
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#000'
  for (let row = QUIET_ZONE; row < symbol.side - QUIET_ZONE; row += 1) {
    for (let column = QUIET_ZONE; column < symbol.side - QUIET_ZONE; column += 1) {
      if (!symbol.isDark(row, column)) continue
      context.fillRect(column * pixelsPerModule, row * pixelsPerModule, pixelsPerModule, pixelsPerModule)
    }
  }
}

/** Moves an element by less than a pixel, onto the display's grid: between two pixels every edge would be smeared. */
export function alignToPixels(element: HTMLElement): void {
  element.style.left = element.style.top = '0'
  const { left, top } = element.getBoundingClientRect()
  element.style.left = `${toPixel(left)}px`
  element.style.top = `${toPixel(top)}px`
}

const toPixel = (position: number): number =>
  (Math.round(position * window.devicePixelRatio) - position * window.devicePixelRatio) /
  window.devicePixelRatio
