import { byteReader, CELL, type PaperItem, paperRecorder } from './paper-recorder'

const CODE_PAGES = new Map([
  [1, 'cp437'],
  [4, 'cp858'],
  [5, 'cp852'],
  [10, 'cp866'],
  [32, 'win1252'],
])
/** ESC z 1 and ESC 0: 4 and 3 mm. */
const PITCH = 32
const GRAPHIC_PITCH = 24
const ROWS_OF_A_BAND = 24
const PAGE_ENDS = new Map<number, 'partial' | 'full' | null>([
  [1, null],
  [9, 'full'],
  [13, 'partial'],
])
const [LF, ESC] = [0x0a, 0x1b]

/**
 * What a Star printer would put on paper, top to bottom, in Line Mode and in raster mode. As strict as the decoder
 * of ESC/POS.
 */
export function decodeStar(bytes: Uint8Array, end: 'cut' | 'uncut' = 'cut'): PaperItem[] {
  const { next, more, at, word, oneOf, take } = byteReader(bytes)
  const paper = paperRecorder()
  const ZERO = 0x30
  let band: { readonly width: number; readonly rows: Uint8Array } | null = null
  let cutAtPageEnd: 'partial' | 'full' | null = null
  let inRaster = false

  const digits = (): number => {
    let text = ''
    for (let byte = next(); byte !== 0; byte = next()) text += String.fromCharCode(byte)
    if (!/^\d+$/.test(text)) throw new Error(`${JSON.stringify(text)} is no number at ${at()}`)
    return Number(text)
  }

  const rasterCommands: Readonly<Record<string, () => void>> = {
    A: () => {
      inRaster = true
    },
    B: () => {
      inRaster = false
      if (cutAtPageEnd !== null) paper.add({ kind: 'cut', how: cutAtPageEnd })
    },
    E: () => {
      const ending = PAGE_ENDS.get(digits())
      if (ending === undefined) throw new Error('unknown end of a page')
      cutAtPageEnd = ending
    },
    P: () => {
      if (digits() !== 0) throw new Error('a page of fixed length')
    },
    Y: () => paper.add({ kind: 'feed', dots: digits() }),
  }

  const commands: Readonly<Record<string, () => void>> = {
    '40': paper.initialise, // ESC @
    '1e61': () => void oneOf(0), // ESC RS a n no automatic status
    '1e46': () => void oneOf(0), // ESC RS F n font A
    '20': () => void oneOf(ZERO), // ESC SP n space beside characters
    '73': () => {
      oneOf(ZERO)
      oneOf(ZERO)
    }, // ESC s n1 n2 space beside kanji
    '7a': () => {
      oneOf(0x31)
      paper.set({ pitch: PITCH })
    }, // ESC z 1
    '30': () => paper.set({ pitch: GRAPHIC_PITCH }), // ESC 0
    '6c': () => void oneOf(0), // ESC l n left margin
    '51': () => paper.set({ area: next() * CELL }), // ESC Q n right margin, in characters
    '1d61': () => paper.set({ align: oneOf(0, 1, 2) }), // ESC GS a n
    '1d41': () => paper.set({ position: word() }), // ESC GS A n1 n2
    '1d52': () => paper.set({ position: paper.now().position + word() }), // ESC GS R n1 n2
    '1d74': () => paper.set({ codePage: CODE_PAGES.get(oneOf(...CODE_PAGES.keys())) ?? '' }), // ESC GS t n
    '2d': () => void oneOf(ZERO), // ESC - n underline
    '45': () => paper.set({ bold: true }), // ESC E
    '46': () => paper.set({ bold: false }), // ESC F
    '34': () => paper.set({ inverse: true }), // ESC 4
    '35': () => paper.set({ inverse: false }), // ESC 5
    '69': () => {
      const [height, width] = [oneOf(0, 1, 2, 3, 4, 5) + 1, oneOf(0, 1, 2, 3, 4, 5) + 1]
      paper.set({ height, width })
    }, // ESC i n1 n2
    '6b': () => {
      // ESC k n1 n2: 24 rows, printed by the line feed behind them
      const rowBytes = word()
      band = { width: rowBytes * 8, rows: take(rowBytes * ROWS_OF_A_BAND) }
    },
    '61': () => paper.add({ kind: 'feed', dots: next() * PITCH }), // ESC a n
    '64': () => paper.add({ kind: 'cut', how: oneOf(0x32, 0x33) === 0x32 ? 'full' : 'partial' }), // ESC d n
    '2a72': () => {
      // ESC * r …
      const name = String.fromCharCode(next())
      const command = rasterCommands[name]
      if (command === undefined) throw new Error(`unknown raster command ${name} at ${at() - 1}`)
      command()
    },
  }
  const TWO_BYTES = [0x1e, 0x1d, 0x2a]
  const hex = (byte: number): string => byte.toString(16).padStart(2, '0')

  const control: ReadonlyMap<number, () => void> = new Map([
    [0x12, () => undefined], // DC2 not upside down
    [0x07, () => paper.add({ kind: 'drawer', pin: 2 })], // BEL
    [0x1a, () => paper.add({ kind: 'drawer', pin: 5 })], // SUB
    [
      LF,
      () => {
        if (band === null) return paper.newLine()
        if (paper.now().pitch !== GRAPHIC_PITCH) throw new Error('a picture with gaps')
        paper.raster(band.width, ROWS_OF_A_BAND, band.rows)
        band = null
      },
    ],
  ])

  if (bytes[0] !== ESC || bytes[1] !== 0x40) throw new Error('the printer is not initialised first')
  while (more()) {
    const byte = next()
    if (byte === ESC) {
      const first = next()
      const code = TWO_BYTES.includes(first) ? hex(first) + hex(next()) : hex(first)
      const command = commands[code]
      if (command === undefined) throw new Error(`unknown command 1b${code} at ${at() - 2}`)
      if (inRaster && code !== '2a72') throw new Error(`a command of Line Mode in raster mode at ${at()}`)
      command()
    } else if (inRaster) {
      if (byte !== 0x62) throw new Error(`no row of dots at ${at() - 1}`)
      const rowBytes = word()
      paper.raster(rowBytes * 8, 1, take(rowBytes))
    } else if (band !== null && byte !== LF) {
      throw new Error('text behind a picture')
    } else if (byte < 0x20) {
      const command = control.get(byte)
      if (command === undefined) throw new Error(`unknown control character ${byte} at ${at() - 1}`)
      command()
    } else {
      paper.print(byte)
    }
  }
  if (inRaster || band !== null) throw new Error('a picture without an end')
  return paper.finished(end)
}
