import iconv from 'iconv-lite'

/** A stretch of text of one kind. `column` counts from 0 in characters of font A; halves occur when centring. */
export type Run = {
  readonly column: number
  readonly text: string
  readonly width: number
  readonly height: number
  readonly bold: boolean
  readonly inverse: boolean
}
export type Raster = {
  /** Dots from the left edge. */
  readonly left: number
  readonly width: number
  readonly height: number
  readonly rows: Uint8Array
}
export type PaperItem =
  /** `pitch`: the least that the paper moves on, in dots. */
  | { readonly kind: 'line'; readonly runs: readonly Run[]; readonly pitch: number }
  | ({ readonly kind: 'raster' } & Raster)
  | { readonly kind: 'feed'; readonly dots: number }
  | { readonly kind: 'drawer'; readonly pin: 2 | 5 }
  | { readonly kind: 'cut'; readonly how: 'partial' | 'full' }

/** Width of a character of font A. */
export const CELL = 12

const initial = () => ({
  area: Number.POSITIVE_INFINITY,
  align: 0,
  position: 0,
  codePage: 'cp437',
  width: 1,
  height: 1,
  bold: false,
  inverse: false,
  pitch: 30,
})

/** The bytes of a print job, one after the other. Throws at their end. */
export function byteReader(bytes: Uint8Array) {
  let at = 0
  const next = (): number => {
    const byte = bytes[at++]
    if (byte === undefined) throw new Error(`the bytes end in the middle of a command at ${at}`)
    return byte
  }
  return {
    next,
    more: () => at < bytes.length,
    at: () => at,
    word: (): number => next() + 256 * next(),
    oneOf: <Value extends number>(...allowed: readonly Value[]): Value => {
      const byte = next()
      const found = allowed.find((value) => value === byte)
      if (found === undefined) throw new Error(`argument ${byte} at ${at - 1} is none of ${allowed.join()}`)
      return found
    },
    take: (count: number): Uint8Array => {
      const taken = bytes.subarray(at, at + count)
      if (taken.length < count) throw new Error('a picture that is cut short')
      at += count
      return taken
    },
  }
}
export type ByteReader = ReturnType<typeof byteReader>

/**
 * What a printer puts on paper, top to bottom, whatever language it is told in. Stricter than a printer: throws at
 * text or a picture that runs over the edge of the print area.
 */
export function paperRecorder() {
  const paper: PaperItem[] = []
  let now = initial()
  let runs: Run[] = []

  return {
    now: () => now,
    set: (changed: Partial<typeof now>): void => {
      now = { ...now, ...changed }
    },
    initialise: (): void => {
      now = initial()
    },
    add: (item: PaperItem): void => {
      if (runs.length > 0) throw new Error(`a ${item.kind} in the middle of a line`)
      paper.push(item)
    },
    print: (byte: number): void => {
      const { width, height, bold, inverse, codePage, position, area } = now
      if (position + CELL * width > area) throw new Error(`over the edge: ${JSON.stringify(runs)}`)
      const character = iconv.decode(Buffer.of(byte), codePage)
      now.position += CELL * width
      const last = runs.at(-1)
      const joins =
        last !== undefined &&
        last.width === width &&
        last.height === height &&
        last.bold === bold &&
        last.inverse === inverse &&
        (last.column + last.text.length * width) * CELL === position
      if (joins) runs[runs.length - 1] = { ...last, text: last.text + character }
      else runs.push({ column: position / CELL, text: character, width, height, bold, inverse })
    },
    newLine: (): void => {
      paper.push({ kind: 'line', runs, pitch: now.pitch })
      runs = []
      now.position = 0
    },
    /** A picture, placed by the alignment in force; the next one below it without a gap is part of it. */
    raster: (width: number, height: number, rows: Uint8Array): void => {
      if (runs.length > 0) throw new Error('a picture in the middle of a line')
      if (width > now.area + 7) throw new Error('a picture over the edge')
      const across = Number.isFinite(now.area) ? ((now.area - width) * now.align) / 2 : 0
      const left = Math.floor(across)
      const above = paper.at(-1)
      if (above?.kind === 'raster' && above.width === width && above.left === left) {
        paper[paper.length - 1] = {
          ...above,
          height: above.height + height,
          rows: Buffer.concat([above.rows, rows]),
        }
      } else {
        paper.push({ kind: 'raster', left, width, height, rows })
      }
    },
    /** @throws when the paper does not end as wanted */
    finished: (end: 'cut' | 'uncut'): PaperItem[] => {
      const cuts = paper.filter(({ kind }) => kind === 'cut').length
      const ends = end === 'cut' ? cuts === 1 && paper.at(-1)?.kind === 'cut' : cuts === 0
      if (!ends || runs.length > 0) throw new Error(`the paper is not ${end} at the end`)
      return paper
    },
  }
}
export type PaperRecorder = ReturnType<typeof paperRecorder>
