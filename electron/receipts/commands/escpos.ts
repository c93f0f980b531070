import { type BaseCommand, commands, transform } from 'receiptline'
import { bytesPerRow } from '../dots'
import { columnsOf } from '../receipt-markup'
import type { CommandLanguage, PaperEnd } from './command-language'

const START = '\x1b@'

/** ESC p m t1 t2: 50 ms on, 500 ms off. */
const pulses = { off: '', pin2: '\x1bp\x00\x19\xfa', pin5: '\x1bp\x01\x19\xfa' } as const

/** GS V: 65 and 66 feed to the knife first. */
const cuts = { none: '', partial: '\x1dVB\x00', full: '\x1dVA\x00' } as const

const feed = (lines: number): string => (lines === 0 ? '' : `\x1bd${String.fromCharCode(lines)}`)

const ending = ({ cut, feedLines }: PaperEnd): string => feed(feedLines) + cuts[cut]

/**
 * ESC/POS as widely understood as it gets: `generic` prints pictures (and our QR codes) by `GS v 0`, which
 * low-priced printers know too, where `escpos` uses Epson's newer `GS 8 L`.
 */
const lettersEndingWith = (end: PaperEnd): BaseCommand => ({
  ...commands.generic,
  // receiptline draws rules from the katakana code page; the line of cp437 is in every printer.
  hr: (width) => `\x1bt\x00${'\xc4'.repeat(width)}`,
  // receiptline also asks for the printer's state here, and nobody would read the answer.
  close: () => ending(end),
})

/** As many rows in one command as the smallest buffers take: 16 mm of 80 mm paper are 9 KB. */
const BAND = 128

export const escPos: CommandLanguage = {
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

  picture: ({ width, height, rows }, end) => {
    const stride = bytesPerRow(width)
    const parts = [Buffer.from(START + pulses[end.drawer], 'latin1')]
    for (let top = 0; top < height; top += BAND) {
      const high = Math.min(BAND, height - top)
      // GS v 0 m xL xH yL yH
      parts.push(
        Buffer.of(0x1d, 0x76, 0x30, 0, stride & 255, stride >> 8, high & 255, high >> 8),
        Buffer.from(rows.subarray(top * stride, (top + high) * stride)),
      )
    }
    return Buffer.concat([...parts, Buffer.from(ending(end), 'latin1')])
  },
}
