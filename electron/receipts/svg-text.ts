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

/** From the first letter that is written from the right to the last, unless a gap shows that they belong apart. */
const FROM_THE_RIGHT =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** r: written from the right; j: joins its neighbours; f: fills more or less than its cell; c: fills its cell. */
function kindOf(grapheme: string): string {
  if (grapheme === ' ') return ' '
  if (CELL.test(grapheme)) return 'c'
  if (FROM_THE_RIGHT.test(grapheme)) return 'r'
  return /^[\p{L}\p{M}]/u.test(grapheme) && columnsIn(grapheme) === 1 ? 'j' : 'f'
}

/**
 * What is written from the right is one piece from its first letter to its last, with the numbers and spaces in it,
 * unless a gap shows that they belong apart: it is turned as a whole.
 */
const STRETCH = /(?<one>r(?:(?:(?! {2}).)*r)?|j+|f)|[c ]+/g

function stretchesOf(text: string): readonly Stretch[] {
  const graphemes = graphemesOf(text)
  return Array.from(graphemes.map(kindOf).join('').matchAll(STRETCH), ({ index, 0: kinds, groups }) => {
    const within = graphemes.slice(index, index + kinds.length)
    const fitted = groups?.['one'] !== undefined
    return { fitted, pieces: fitted ? [within.join('')] : within }
  })
}

const XML: Readonly<Record<string, string>> = { ' ': '&#xa0;', '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escapeXml = (text: string): string => text.replace(/[ &<>]/g, (character) => XML[character] ?? '')
