import type { PaperWidth } from '../../shared/receipt'
import { brightnessOf, type Dots, dotsWhere } from './dots'
import { dotsAcross } from './receipt-markup'

/** 20 mm: a logo says whose receipt it is; the amount is what has to be seen first. */
const HIGHEST = 160
/** A logo of fewer dots is made no larger: it would be nothing but stairs. */
const WIDEST = 0.75

/**
 * A shop's logo as dots for this paper: at most three quarters of its width and 20 mm high, never enlarged.
 * @throws when it is no PNG
 */
export function logoOnPaper(png: Uint8Array, paper: PaperWidth): Dots {
  const picture = brightnessOf(png)
  const scale = Math.min(1, (dotsAcross(paper) * WIDEST) / picture.width, HIGHEST / picture.height)
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const grey = shrunk(picture, width, height)
  return dithered(grey, width, height)
}

type Grey = { readonly width: number; readonly height: number; readonly values: Float32Array }

/** Each dot is the mean of what it covers. */
function shrunk({ width, height, values }: Grey, wide: number, high: number): Float32Array {
  return Float32Array.from({ length: wide * high }, (_, index) => {
    const [left, right] = covered(index % wide, wide, width)
    const [top, bottom] = covered(Math.floor(index / wide), high, height)
    let sum = 0
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) sum += values[y * width + x] ?? 255
    }
    return sum / ((bottom - top) * (right - left))
  })
}

const covered = (dot: number, dots: number, pixels: number): readonly [number, number] => {
  const first = Math.floor((dot * pixels) / dots)
  return [first, Math.max(first + 1, Math.floor(((dot + 1) * pixels) / dots))]
}

const SPREAD = [
  [1, 0],
  [2, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
  [0, 2],
] as const

/**
 * Atkinson's dithering: each of six neighbours gets an eighth of what rounding lost, a quarter is let go. Light
 * stays clean and dark stays solid, where Floyd and Steinberg's speckles both, and thermal paper makes specks larger.
 */
function dithered(grey: Float32Array, width: number, height: number): Dots {
  const left = Float32Array.from(grey)
  return dotsWhere(width, height, (x, y) => {
    const value = left[y * width + x] ?? 255
    const black = value < 128
    const eighth = (value - (black ? 0 : 255)) / 8
    for (const [right, down] of SPREAD) {
      const beside = x + right
      const at = (y + down) * width + beside
      if (beside >= 0 && beside < width && at < left.length) left[at] = (left[at] ?? 0) + eighth
    }
    return black
  })
}
