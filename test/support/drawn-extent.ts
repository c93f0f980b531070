import { PNG } from 'pngjs'

export type Colour = readonly [red: number, green: number, blue: number]

/** From the first to the last pixel of this colour, across and down, in pixels of the picture. */
export function drawnExtent(
  png: Buffer,
  colour: Colour,
): { readonly width: number; readonly height: number } {
  const { data, width, height } = PNG.sync.read(png)
  const columns: number[] = []
  const rows: number[] = []
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (!colour.every((part, index) => data[(row * width + column) * 4 + index] === part)) continue
      columns.push(column)
      rows.push(row)
    }
  }
  return { width: lengthOf(columns), height: lengthOf(rows) }
}

const lengthOf = (places: readonly number[]): number =>
  places.length === 0
    ? 0
    : 1 +
      places.reduce((a, b) => Math.max(a, b), 0) -
      places.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
