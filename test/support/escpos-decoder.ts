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
  readonly column: number
  readonly width: number
  readonly height: number
  readonly rows: Uint8Array
}
export type PaperItem =
  | { readonly kind: 'line'; readonly runs: readonly Run[] }
  | ({ readonly kind: 'raster' } & Raster)
  | { readonly kind: 'cut' }

const DOTS = 12
const CODE_PAGES = new Map([
  [0, 'cp437'],
  [16, 'win1252'],
  [17, 'cp866'],
  [18, 'cp852'],
  [19, 'cp858'],
])

const initial = () => ({
  area: Number.POSITIVE_INFINITY,
  align: 0,
  position: 0,
  codePage: 'cp437',
  width: 1,
  height: 1,
  bold: false,
  inverse: false,
})

/**
 * What an ESC/POS printer would put on paper, top to bottom. Stricter than a printer: it throws at a command it
 * does not know, at an argument it does not know, at text or a picture that runs over the edge of the print area,
 * and at anything that is printed before `ESC @` or after the last cut.
 */
export function decodeEscPos(bytes: Uint8Array): PaperItem[] {
  const paper: PaperItem[] = []
  let now = initial()
  let runs: Run[] = []
  let at = 0

  const next = (): number => {
    const byte = bytes[at++]
    if (byte === undefined) throw new Error(`the bytes end in the middle of a command at ${at}`)
    return byte
  }
  const word = (): number => next() + 256 * next()
  const oneOf = (...allowed: readonly number[]): number => {
    const byte = next()
    if (!allowed.includes(byte)) throw new Error(`argument ${byte} at ${at - 1} is none of ${allowed.join()}`)
    return byte
  }
  const fits = (dots: number): void => {
    if (now.position + dots > now.area)
      throw new Error(`over the edge at byte ${at}: ${JSON.stringify(runs)}`)
  }

  const commands: Readonly<Record<string, () => void>> = {
    '1b40': () => {
      now = initial()
    }, // ESC @ initialise
    '1b32': () => undefined, // ESC 2 default line spacing
    '1b33': () => void next(), // ESC 3 n line spacing
    '1b20': () => void oneOf(0), // ESC SP n space beside characters
    '1b4d': () => void oneOf(0), // ESC M n font A
    '1b7b': () => void oneOf(0), // ESC { n upside down
    '1b2d': () => void oneOf(0), // ESC - n underline
    '1c2d': () => void oneOf(0), // FS - n underline of kanji
    '1c2e': () => undefined, // FS . no kanji: high bytes are the code page's
    '1c53': () => {
      oneOf(0)
      oneOf(0)
    }, // FS S n1 n2 space beside kanji
    '1d61': () => void oneOf(0), // GS a n no automatic status
    '1b45': () => {
      now.bold = oneOf(0, 1) === 1
    }, // ESC E n
    '1d42': () => {
      now.inverse = oneOf(0, 1) === 1
    }, // GS B n
    '1d21': () => {
      const size = next()
      now.width = (size >> 4) + 1
      now.height = (size & 15) + 1
    }, // GS ! n
    '1b61': () => {
      now.align = oneOf(0, 1, 2)
    }, // ESC a n
    '1b24': () => {
      now.position = word()
    }, // ESC $ nL nH
    '1b5c': () => {
      now.position += word()
    }, // ESC \ nL nH
    '1d4c': () => {
      oneOf(0)
      oneOf(0)
    }, // GS L nL nH no left margin
    '1d57': () => {
      now.area = word()
    }, // GS W nL nH
    '1b74': () => {
      now.codePage = CODE_PAGES.get(oneOf(...CODE_PAGES.keys())) ?? ''
    }, // ESC t n
    '1d76': () => {
      // GS v 0 m xL xH yL yH raster picture
      oneOf(0x30)
      oneOf(0)
      const [rowBytes, height] = [word(), word()]
      const width = rowBytes * 8
      if (runs.length > 0) throw new Error('a picture in the middle of a line')
      if (width > now.area + 7) throw new Error('a picture over the edge')
      const rows = bytes.subarray(at, at + rowBytes * height)
      if (rows.length < rowBytes * height) throw new Error('a picture that is cut short')
      at += rows.length
      paper.push({
        kind: 'raster',
        column: Math.floor(((now.area - width) * now.align) / 2 / DOTS),
        width,
        height,
        rows,
      })
    },
    '1d56': () => {
      oneOf(0x42)
      next()
      paper.push({ kind: 'cut' })
    }, // GS V B n feed and cut
  }

  const print = (byte: number): void => {
    fits(DOTS * now.width)
    const { width, height, bold, inverse, codePage, position } = now
    const character = iconv.decode(Buffer.of(byte), codePage)
    now.position += DOTS * width
    const last = runs.at(-1)
    const joins =
      last !== undefined &&
      last.width === width &&
      last.height === height &&
      last.bold === bold &&
      last.inverse === inverse &&
      (last.column + last.text.length * width) * DOTS === position
    if (joins) runs[runs.length - 1] = { ...last, text: last.text + character }
    else runs.push({ column: position / DOTS, text: character, width, height, bold, inverse })
  }

  if (bytes[0] !== 0x1b || bytes[1] !== 0x40) throw new Error('the printer is not initialised first')
  while (at < bytes.length) {
    const byte = next()
    if (byte === 0x0a) {
      paper.push({ kind: 'line', runs })
      runs = []
      now.position = 0
    } else if (byte === 0x1b || byte === 0x1c || byte === 0x1d) {
      const code = byte.toString(16) + next().toString(16).padStart(2, '0')
      const command = commands[code]
      if (command === undefined) throw new Error(`unknown command ${code} at ${at - 2}`)
      command()
    } else if (byte < 0x20) {
      throw new Error(`unknown control character ${byte} at ${at - 1}`)
    } else {
      print(byte)
    }
  }
  if (paper.at(-1)?.kind !== 'cut' || runs.length > 0) throw new Error('the paper is not cut at the end')
  return paper
}
