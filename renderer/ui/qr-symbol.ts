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

/**
 * One dot a module, on a canvas of as many; the style sheet enlarges it without smoothing, by whole device pixels for each
 * module, so that every edge is sharp and every module as wide as the next. Drawn as large as it is seen, it took 2 ms of
 * the code's way to the customer.
 */
export function drawSymbol(canvas: HTMLCanvasElement, symbol: QrSymbol): void {
  canvas.width = canvas.height = symbol.side
  canvas.getContext('2d', { alpha: false })?.putImageData(dotsOf(symbol), 0, 0)
}

const WHITE = 0xff_ff_ff_ff
const BLACK = 0xff_00_00_00

/** The symbol with a pixel for each module. */
function dotsOf({ side, isDark }: QrSymbol): ImageData {
  const image = new ImageData(side, side)
  const pixels = new Uint32Array(image.data.buffer).fill(WHITE)
  for (let row = QUIET_ZONE; row < side - QUIET_ZONE; row += 1) {
    for (let column = QUIET_ZONE; column < side - QUIET_ZONE; column += 1) {
      if (isDark(row, column)) pixels[row * side + column] = BLACK
    }
  }
  return image
}

/**
 * Moves an element by less than a pixel, onto the display's grid: between two pixels every edge would be smeared. One that
 * lies well is only looked at: whatever is written has the page laid out once more.
 */
export function alignToPixels(element: HTMLElement): void {
  const { left, top } = element.getBoundingClientRect()
  moveOntoGrid(element, 'left', left)
  moveOntoGrid(element, 'top', top)
}

function moveOntoGrid({ style }: HTMLElement, edge: 'left' | 'top', at: number): void {
  const moved = style[edge] === '' ? 0 : Number.parseFloat(style[edge])
  const wanted = toPixel(at - moved)
  if (Math.abs(wanted - moved) > 0.001) style[edge] = `${wanted}px`
}

const toPixel = (position: number): number =>
  (Math.round(position * window.devicePixelRatio) - position * window.devicePixelRatio) /
  window.devicePixelRatio
