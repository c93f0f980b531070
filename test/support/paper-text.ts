import jsQR from 'jsqr'
import { decodeEscPos } from './escpos-decoder'
import { CELL, type PaperItem, type Raster, type Run } from './paper-recorder'

const QUIET_ZONE = 32

/** What a QR code reader sees in a printed picture; null when it is no readable code. */
export function readQr({ width, height, rows }: Raster): string | null {
  const [wide, high] = [width + 2 * QUIET_ZONE, height + 2 * QUIET_ZONE]
  const pixels = new Uint8ClampedArray(wide * high * 4).fill(255)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const black = ((rows[(y * width + x) >> 3] ?? 0) & (0x80 >> (x & 7))) !== 0
      if (black)
        pixels.fill(
          0,
          ((y + QUIET_ZONE) * wide + x + QUIET_ZONE) * 4,
          ((y + QUIET_ZONE) * wide + x + QUIET_ZONE) * 4 + 3,
        )
    }
  }
  return jsQR(pixels, wide, high)?.data ?? null
}

const kindOf = ({ width, height, bold, inverse }: Run): string =>
  [width * height === 1 ? '' : `${width}x${height}`, bold ? 'bold' : '', inverse ? 'inverse' : '']
    .filter(Boolean)
    .join(' ')

function lineText(runs: readonly Run[]): string {
  const text = runs.reduce((line, run) => line.padEnd(Math.floor(run.column)) + run.text, '').trimEnd()
  const kinds = [...new Set(runs.map(kindOf).filter(Boolean))].join(', ')
  return kinds === '' ? text : `${text}   <${kinds}>`
}

const itemText = (item: PaperItem): string => {
  switch (item.kind) {
    case 'line':
      return lineText(item.runs)
    case 'raster':
      return `${' '.repeat(Math.floor(item.left / CELL))}[QR ${readQr(item) ?? 'UNREADABLE'}]`
    case 'feed':
      return `[FEED ${item.dots}]`
    case 'drawer':
      return `[DRAWER ${item.pin}]`
    case 'cut':
      return item.how === 'partial' ? '[CUT]' : '[FULL CUT]'
  }
}

/** What is on the paper as text that a person can compare: one line a line, larger or bold letters noted behind it. */
export const textOfPaper = (items: readonly PaperItem[]): string => `${items.map(itemText).join('\n')}\n`

export const paperText = (escPos: Uint8Array): string => textOfPaper(decodeEscPos(escPos))

/** The payment's own code is the last one on a receipt or slip: those to follow packages stand above it. */
export const paymentIdOn = (text: string): string | undefined =>
  [...text.matchAll(/\[QR ([^\]]+)\]/g)].at(-1)?.[1]
