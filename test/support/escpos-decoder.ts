import { byteReader, type PaperItem, paperRecorder } from './paper-recorder'

const CODE_PAGES = new Map([
  [0, 'cp437'],
  [16, 'win1252'],
  [17, 'cp866'],
  [18, 'cp852'],
  [19, 'cp858'],
])
const PITCH = 30

/**
 * What an ESC/POS printer would put on paper, top to bottom. Throws at a command it does not know, at an argument
 * it does not know, and at anything that is printed before `ESC @` or after the last cut.
 */
export function decodeEscPos(bytes: Uint8Array, end: 'cut' | 'uncut' = 'cut'): PaperItem[] {
  const { next, more, at, word, oneOf, take } = byteReader(bytes)
  const paper = paperRecorder()

  const commands: Readonly<Record<string, () => void>> = {
    '1b40': paper.initialise, // ESC @
    '1b32': () => paper.set({ pitch: PITCH }), // ESC 2 default line spacing
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
    '1b45': () => paper.set({ bold: oneOf(0, 1) === 1 }), // ESC E n
    '1d42': () => paper.set({ inverse: oneOf(0, 1) === 1 }), // GS B n
    '1d21': () => {
      const size = next()
      paper.set({ width: (size >> 4) + 1, height: (size & 15) + 1 })
    }, // GS ! n
    '1b61': () => paper.set({ align: oneOf(0, 1, 2) }), // ESC a n
    '1b24': () => paper.set({ position: word() }), // ESC $ nL nH
    '1b5c': () => paper.set({ position: paper.now().position + word() }), // ESC \ nL nH
    '1d4c': () => {
      oneOf(0)
      oneOf(0)
    }, // GS L nL nH no left margin
    '1d57': () => paper.set({ area: word() }), // GS W nL nH
    '1b74': () => paper.set({ codePage: CODE_PAGES.get(oneOf(...CODE_PAGES.keys())) ?? '' }), // ESC t n
    '1d76': () => {
      // GS v 0 m xL xH yL yH raster picture
      oneOf(0x30)
      oneOf(0)
      const [rowBytes, height] = [word(), word()]
      paper.raster(rowBytes * 8, height, take(rowBytes * height))
    },
    '1b64': () => paper.add({ kind: 'feed', dots: next() * PITCH }), // ESC d n
    '1b70': () => {
      // ESC p m t1 t2
      const pin = oneOf(0, 1) === 0 ? 2 : 5
      if (next() >= next()) throw new Error('a pulse without an end')
      paper.add({ kind: 'drawer', pin })
    },
    '1d56': () => {
      // GS V m n feed and cut
      const how = oneOf(0x41, 0x42) === 0x41 ? 'full' : 'partial'
      oneOf(0)
      paper.add({ kind: 'cut', how })
    },
  }

  if (bytes[0] !== 0x1b || bytes[1] !== 0x40) throw new Error('the printer is not initialised first')
  while (more()) {
    const byte = next()
    if (byte === 0x0a) {
      paper.newLine()
    } else if (byte === 0x1b || byte === 0x1c || byte === 0x1d) {
      const code = byte.toString(16) + next().toString(16).padStart(2, '0')
      const command = commands[code]
      if (command === undefined) throw new Error(`unknown command ${code} at ${at() - 2}`)
      command()
    } else if (byte < 0x20) {
      throw new Error(`unknown control character ${byte} at ${at() - 1}`)
    } else {
      paper.print(byte)
    }
  }
  return paper.finished(end)
}
