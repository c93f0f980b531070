import { PNG } from 'pngjs'

/**
 * A picture of nothing but black dots on white, as a printer's head makes it: rows from the top, each of whole
 * bytes, the leftmost dot in the highest bit.
 */
export type Dots = { readonly width: number; readonly height: number; readonly rows: Uint8Array }

export const bytesPerRow = (width: number): number => Math.ceil(width / 8)

/** Asks for each dot whether it is black. */
export function dotsWhere(width: number, height: number, black: (x: number, y: number) => boolean): Dots {
  const stride = bytesPerRow(width)
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * stride + (x >> 3)
      if (black(x, y)) rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7))
    }
  }
  return { width, height, rows }
}

export const isBlack = ({ width, rows }: Dots, x: number, y: number): boolean =>
  ((rows[y * bytesPerRow(width) + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0

/** How dark a pixel on white paper is, from 0 (black) to 255. */
const brightness = (pixels: Uint8Array, at: number): number => {
  const grey = 0.299 * (pixels[at] ?? 0) + 0.587 * (pixels[at + 1] ?? 0) + 0.114 * (pixels[at + 2] ?? 0)
  return 255 - ((255 - grey) * (pixels[at + 3] ?? 0)) / 255
}

/** Rows of brightness, 0 to 255, of any PNG laid on white. @throws when it is no PNG */
export function brightnessOf(png: Uint8Array): {
  readonly width: number
  readonly height: number
  readonly values: Float32Array
} {
  const { width, height, data } = PNG.sync.read(Buffer.from(png))
  const values = new Float32Array(width * height)
  for (let index = 0; index < values.length; index++) values[index] = brightness(data, index * 4)
  return { width, height, values }
}

/** A drawn receipt holds text, which grey dots would only fray: dark is black, the rest is white. */
const DARK = 140

/** @throws when it is no PNG */
export function pngToDots(png: Uint8Array): Dots {
  const { width, height, values } = brightnessOf(png)
  return dotsWhere(width, height, (x, y) => (values[y * width + x] ?? 255) < DARK)
}

const BLACK = [0, 0, 0, 255]
const WHITE = [255, 255, 255, 255]

export function dotsToPng(dots: Dots): Uint8Array {
  const { width, height } = dots
  const png = new PNG({ width, height })
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) png.data.set(isBlack(dots, x, y) ? BLACK : WHITE, (y * width + x) * 4)
  }
  return PNG.sync.write(png, { colorType: 0, inputHasAlpha: true })
}
