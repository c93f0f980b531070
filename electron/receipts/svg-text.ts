import { type BaseCommand, commands } from 'receiptline'
import { columnsIn, graphemesOf } from './text-columns'

/** What receiptline's SVG knows while it draws a line. */
type Pen = {
  readonly charWidth: number
  readonly textAttributes: Readonly<Record<string, string>>
  readonly textScale: number
  textPosition: number
  textElement: string
}

/**
 * receiptline's SVG for text of any script. Letters stand one in a cell, as a printer sets them; what is set
 * otherwise (Arabic joins, emoji are two cells wide) gets its cells as a whole and is fitted into them, so that
 * nothing ever covers what stands beside it.
 */
export const svgWithAnyScript: BaseCommand = {
  ...commands.svg,
  measureText: columnsIn,
  arrayFrom: graphemesOf,
  text(this: Pen, text: string): string {
    const attributes = Object.entries(this.textAttributes).map(([name, value]) => ` ${name}="${value}"`)
    for (const { fitted, pieces } of stretchesOf(text)) {
      const spans = pieces.map((piece) => {
        const columns = columnsIn(piece) * this.textScale
        const middle = Math.floor(((this.textPosition + columns / 2) * this.charWidth) / this.textScale)
        this.textPosition += columns
        const fit = fitted
          ? ` textLength="${columnsIn(piece) * this.charWidth}" lengthAdjust="spacingAndGlyphs"`
          : ''
        return `<tspan x="${middle}"${fit}>${escapeXml(piece)}</tspan>`
      })
      // The direction of one stretch must not reach into the next: each is a text of its own.
      this.textElement += `<text${attributes.join('')}>${spans.join('')}</text>`
    }
    return ''
  },
}

type Stretch = { readonly fitted: boolean; readonly pieces: readonly string[] }

/** In any monospaced font such a letter fills its cell, or less. */
const CELL =
  /^[ -~\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\u00a1-\u00ff\u2010-\u2027\u2030-\u203a\u20ac\u2122]\p{M}*$/u
const JOINS = /^[\p{L}\p{M}]/u

function stretchesOf(text: string): readonly Stretch[] {
  if (/^[ -~]*$/.test(text)) return text === '' ? [] : [{ fitted: false, pieces: text.split('') }]
  const stretches: { fitted: boolean; pieces: string[] }[] = []
  let joined = false
  for (const grapheme of graphemesOf(text)) {
    const last = stretches.at(-1)
    const inCell = CELL.test(grapheme)
    const joins = !inCell && JOINS.test(grapheme) && columnsIn(grapheme) === 1
    if (inCell) {
      if (last === undefined || last.fitted) stretches.push({ fitted: false, pieces: [grapheme] })
      else last.pieces.push(grapheme)
    } else if (joins && joined && last !== undefined) {
      last.pieces = [`${last.pieces.join('')}${grapheme}`]
    } else {
      stretches.push({ fitted: true, pieces: [grapheme] })
    }
    joined = joins
  }
  return stretches
}

const XML: Readonly<Record<string, string>> = { ' ': '&#xa0;', '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escapeXml = (text: string): string => text.replace(/[ &<>]/g, (character) => XML[character] ?? '')
