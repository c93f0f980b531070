import { CELL, type PaperItem, type Raster, type Run } from './paper-recorder'

/** A line of text or a picture, and how far below the edge of the paper it begins, in dots of the preview. */
export type Row = { readonly top: number; readonly height: number } & (
  | { readonly kind: 'text'; readonly runs: readonly Run[] }
  | { readonly kind: 'raster'; readonly raster: Raster }
)

const LETTER = 24
/** The preview's own least distance of two lines: printers differ in theirs (30 dots, Star 32). */
const PITCH = 30

/** Lays what a printer prints one below the other, as the preview does, and tells how long the paper gets. */
export function stackPaper(items: readonly PaperItem[]): {
  readonly rows: readonly Row[]
  readonly length: number
} {
  const rows: Row[] = []
  let top = 0
  for (const item of items) {
    if (item.kind === 'line') {
      const height = LETTER * Math.max(1, ...item.runs.map((run) => run.height))
      rows.push({ kind: 'text', top, height, runs: item.runs })
      top += Math.max(height, PITCH)
    } else if (item.kind === 'raster') {
      const height = inkedRows(item)
      rows.push({ kind: 'raster', top, height, raster: item })
      top += height
    }
  }
  return { rows, length: top }
}

/** Star's pictures come in bands of 24 rows: the last of them may be empty. */
function inkedRows({ rows, width, height }: Raster): number {
  const stride = width / 8
  let last = height
  while (last > 0 && rows.subarray((last - 1) * stride, last * stride).every((byte) => byte === 0)) last--
  return last
}

/** The box of each character that leaves ink, in dots from the left. */
export const boxesOf = (runs: readonly Run[]): readonly { readonly left: number; readonly right: number }[] =>
  runs.flatMap(({ column, text, width, inverse }) =>
    Array.from(text).flatMap((character, index) => {
      const left = (column + index * width) * CELL
      return character === ' ' && !inverse ? [] : [{ left, right: left + width * CELL }]
    }),
  )
