import { type BaseCommand, commands, transform } from 'receiptline'
import { bytesPerRow } from '../dots'
import { columnsOf } from '../receipt-markup'
import type { CommandLanguage, PaperEnd } from './command-language'

/** ESC @, and no automatic status: nobody would read it. */
const START = '\x1b@\x1b\x1ea\x00'

/** BEL and SUB drive the first and the second device, when their turn comes. */
const pulses = { off: '', pin2: '\x07', pin5: '\x1a' } as const

/** ESC d: 2 and 3 feed to the knife first. */
const cuts = { none: '', partial: '\x1bd3', full: '\x1bd2' } as const

const feed = (lines: number): string => (lines === 0 ? '' : `\x1ba${String.fromCharCode(lines)}`)

/**
 * Star Line Mode: pictures (and our QR codes) go as `ESC k`, which printers before StarPRNT know too. Without
 * receiptline's request for the printer's state at the end.
 */
const lettersEndingWith = (end: PaperEnd): BaseCommand => ({
  ...commands.starlinesbcs,
  close: () => feed(end.feedLines) + cuts[end.cut],
})

/** ESC * r E: what happens at the end of a raster page; 9 and 13 feed to the knife and cut, 1 does neither. */
const rasterCuts = { none: '1', partial: '13', full: '9' } as const
const DOTS_A_LINE = 32

export const star: CommandLanguage = {
  letters: (markup, paper, end) =>
    Buffer.from(
      START +
        pulses[end.drawer] +
        transform(markup, {
          command: lettersEndingWith(end),
          encoding: 'multilingual',
          spacing: true,
          gradient: false,
          cpl: columnsOf(paper),
        }),
      'latin1',
    ),

  /** Star's raster mode: the one language of its printers that have no letters at all (TSP100). */
  picture: ({ width, height, rows }, end) => {
    const stride = bytesPerRow(width)
    const row = Buffer.of(0x62, stride & 255, stride >> 8)
    const lines = Array.from({ length: height }, (_, y) => [
      row,
      Buffer.from(rows.subarray(y * stride, (y + 1) * stride)),
    ])
    const enter = `\x1b*rA\x1b*rE${rasterCuts[end.cut]}\0\x1b*rP0\0`
    const feedDots = end.feedLines === 0 ? '' : `\x1b*rY${end.feedLines * DOTS_A_LINE}\0`
    return Buffer.concat([
      Buffer.from(START + pulses[end.drawer] + enter, 'latin1'),
      ...lines.flat(),
      Buffer.from(`${feedDots}\x1b*rB`, 'latin1'),
    ])
  },
}
