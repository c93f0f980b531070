import { PNG } from 'pngjs'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/**
 * How long the black and the white runs are in every row and column of a part of a picture, each length once, shortest
 * first, in pixels; and the colours found there, as hexadecimal numbers.
 */
export function drawnRuns(
  png: Buffer,
  { x, y, width, height }: Box,
): { readonly runs: readonly number[]; readonly colours: readonly string[] } {
  const picture = PNG.sync.read(png)
  const colourAt = (column: number, row: number): string =>
    picture.data
      .subarray((row * picture.width + column) * 4)
      .subarray(0, 3)
      .toString('hex')
  const runs = new Set<number>()
  const colours = new Set<string>()
  const follow = (length: number, at: (place: number) => string): void => {
    let run = 1
    for (let place = 0; place < length; place++) {
      const colour = at(place)
      colours.add(colour)
      if (place + 1 < length && at(place + 1) === colour) run++
      else {
        runs.add(run)
        run = 1
      }
    }
  }
  for (let row = y; row < y + height; row++) follow(width, (place) => colourAt(x + place, row))
  for (let column = x; column < x + width; column++) follow(height, (place) => colourAt(column, y + place))
  return { runs: [...runs].toSorted((a, b) => a - b), colours: [...colours].toSorted() }
}
