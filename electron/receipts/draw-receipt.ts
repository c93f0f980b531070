import { type BaseCommand, commands, transform } from 'receiptline'
import type { PaperWidth } from '../../shared/receipt'
import { columnsOf } from './receipt-markup'

/** Printers' heads have 8 dots a millimetre (203 dpi); one dot is one unit of the picture. */
export const DOTS_PER_MM = 8

const FONTS = "'DejaVu Sans Mono', 'Liberation Mono', Consolas, Menlo, 'Courier New', monospace"
const FONT_SIZE = 20
const INVERSE_FILTER = 'receipt-inverse'

/**
 * The picture of a receipt for preview and PDF, 384 or 576 units wide. Needs nothing from the network and is the
 * same for the same markup: receiptline's own asks Google for a font and has a random id in it.
 */
export function drawSvg(markup: string, paper: PaperWidth): string {
  return transform(markup, { command: 'svg', encoding: 'multilingual', spacing: true, cpl: columnsOf(paper) })
    .replace(/<style[^>]*>.*?<\/style>/s, '')
    .replace(/font-family="[^"]*"/, `font-family="${FONTS}"`)
    .replace(/font-size="[^"]*"/, `font-size="${FONT_SIZE}"`)
    .replace(/receipt-[0-9a-f]{8}-[0-9a-f-]{27}/g, INVERSE_FILTER)
}

/**
 * ESC/POS as widely understood as it gets: `generic` prints pictures (and our QR codes) by `GS v 0`, which
 * low-priced printers know too, where `escpos` uses Epson's newer `GS 8 L`.
 */
const escPos: BaseCommand = {
  ...commands.generic,
  // receiptline draws rules from the katakana code page; the line of cp437 is in every printer.
  hr: (width) => `\x1bt\x00${'\xc4'.repeat(width)}`,
  // Feed to the knife and cut. receiptline also asks for the printer's state here, and nobody would read the answer.
  close: () => '\x1dVB\x00',
}

/** Bytes for the printer: sets it up from scratch, prints, feeds and cuts. */
export function drawEscPos(markup: string, paper: PaperWidth): Uint8Array {
  const commandText = transform(markup, {
    command: escPos,
    encoding: 'multilingual',
    spacing: true,
    cpl: columnsOf(paper),
  })
  return Buffer.from(commandText, 'latin1')
}
