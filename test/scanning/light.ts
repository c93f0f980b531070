import { PNG } from 'pngjs'
import type { GreyPicture } from '../support/decode-qr'

/** A picture as light: linear luminance, 0 is dark and 1 is a display's white, row by row. */
export type Light = { readonly width: number; readonly height: number; readonly at: Float32Array }

const GAMMA = 2.2

/** What a display that shows this picture shines. */
export function lightOf(png: Buffer): Light {
  const { data, width, height } = PNG.sync.read(png)
  const linear = Float32Array.from({ length: 256 }, (_, shade) => (shade / 255) ** GAMMA)
  const shine = (index: number): number => linear[data[index] ?? 0] ?? 0
  const at = new Float32Array(width * height)
  for (let index = 0; index < at.length; index += 1)
    at[index] = 0.2126 * shine(index * 4) + 0.7152 * shine(index * 4 + 1) + 0.0722 * shine(index * 4 + 2)
  return { width, height, at }
}

/** What a camera writes down of it: eight bits, with the gamma of every picture. */
export function develop({ width, height, at }: Light): GreyPicture {
  const grey = new Uint8Array(at.length)
  for (let index = 0; index < at.length; index += 1)
    grey[index] = Math.round(255 * Math.min(1, Math.max(0, at[index] ?? 0)) ** (1 / GAMMA))
  return { width, height, grey }
}

/** Between four pixels; `beyond` outside of the picture. `x` and `y` count from the middle of the first pixel. */
export function bilinear({ width, height, at }: Light, x: number, y: number, beyond: number): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return beyond
  const right = x - left
  const low = y - top
  const first = top * width + left
  const above = (at[first] ?? 0) * (1 - right) + (at[first + 1] ?? 0) * right
  const below = (at[first + width] ?? 0) * (1 - right) + (at[first + width + 1] ?? 0) * right
  return above * (1 - low) + below * low
}
