import { transform } from 'receiptline'
import type { PaperWidth } from '../../shared/receipt'
import { columnsOf } from './receipt-markup'
import { svgWithAnyScript } from './svg-text'

const FONTS = "'DejaVu Sans Mono', 'Liberation Mono', Consolas, Menlo, 'Courier New', monospace"
const FONT_SIZE = 20
const INVERSE_FILTER = 'receipt-inverse'

/**
 * The picture of a receipt for preview and PDF, 384 or 576 units wide. Needs nothing from the network and is the
 * same for the same markup: receiptline's own asks Google for a font and has a random id in it.
 */
export function drawSvg(markup: string, paper: PaperWidth): string {
  return transform(markup, {
    command: svgWithAnyScript,
    encoding: 'multilingual',
    spacing: true,
    cpl: columnsOf(paper),
  })
    .replace(/<style[^>]*>.*?<\/style>/s, '')
    .replace(/font-family="[^"]*"/, `font-family="${FONTS}"`)
    .replace(/font-size="[^"]*"/, `font-size="${FONT_SIZE}"`)
    .replace(/receipt-[0-9a-f]{8}-[0-9a-f-]{27}/g, INVERSE_FILTER)
}
