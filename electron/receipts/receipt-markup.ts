import type { PaperWidth } from '../../shared/receipt'
import { type Dots, dotsToPng } from './dots'
import { balanceWords, wrapWords } from './printable-text'
import { columnsIn, INDENT, padEndTo, padStartTo } from './text-columns'

/** Characters of the printers' font A (12 dots wide) that fit on a line: 384 dots on 58 mm, 576 on 80 mm. */
export const columnsOf = (paper: PaperWidth): number => (paper === 58 ? 32 : 48)

/** What the head can print on this paper. */
export const dotsAcross = (paper: PaperWidth): number => columnsOf(paper) * 12

/** How large: `tall` is twice as high, `double` and `triple` are so many times as wide and high. */
export type Size = 'normal' | 'tall' | 'double' | 'triple'
const sizes = {
  normal: { mark: '', columns: 1 },
  tall: { mark: '^^', columns: 1 },
  double: { mark: '^^^', columns: 2 },
  triple: { mark: '^^^^', columns: 3 },
} as const satisfies Record<Size, unknown>

/**
 * The most bytes in a code of error correction M, by how many modules there is room for: versions 11, 19 and 31 of
 * ISO/IEC 18004. A longer text would make a picture wider than the paper, and what printers do with that is no code.
 */
const BYTES_IN_CODE: ReadonlyMap<number, number> = new Map([
  [64, 251],
  [96, 624],
  [144, 1452],
])

const MARKUP = /[\\|{}_"`^~=;: -]/g

/**
 * No character of the text means anything to receiptline any more: not a line of nothing but hyphens (a rule),
 * not an equals sign (a cut), not even spaces, which it would trim or take for alignment.
 */
export const escapeMarkup = (text: string): string =>
  text.replace(MARKUP, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)

const styled = (text: string, size: Size, style: Style): string => {
  const bold = style === 'plain' ? '' : '"'
  const inverse = style === 'inverse' ? '`' : ''
  return `${sizes[size].mark}${bold}${inverse}${escapeMarkup(text)}`
}
type Style = 'plain' | 'bold' | 'inverse'

const centredLine = (text: string, size: Size = 'normal', style: Style = 'plain'): string =>
  styled(text, size, style)

/** A bar at the start aligns left. */
const leftLine = (text: string, style: Style = 'plain'): string => `|${styled(text, 'normal', style)}`

/**
 * receiptline's markup for one roll width, line by line. All text goes through `say`, which is `printableText` or
 * `drawableText`, and is escaped.
 */
export function receiptMarkup(columns: number, say: (text: string) => string) {
  const wrapped = (text: string, indent = 0): string[] =>
    balanceWords(say(text), columns - indent).map((line) => leftLine(' '.repeat(indent) + line))

  return {
    columns,
    blank: '',
    rule: '-',
    wrapped,
    heading: (text: string): string[] => wrapWords(say(text), columns).map((line) => leftLine(line, 'bold')),
    centred: (text: string, style: Style = 'plain'): string[] =>
      balanceWords(say(text), columns).map((line) => centredLine(line, 'normal', style)),

    /** Centred and bold, in the first of these sizes that needs no more than `mostLines` and cuts no word. */
    large: (text: string, wanted: readonly Size[], mostLines: number): string[] => {
      const words = say(text)
      const fits = (size: Size): boolean => {
        const width = Math.floor(columns / sizes[size].columns)
        return (
          words.split(' ').every((word) => columnsIn(word) <= width) &&
          wrapWords(words, width).length <= mostLines
        )
      }
      const size = wanted.find(fits) ?? 'normal'
      const width = Math.floor(columns / sizes[size].columns)
      return balanceWords(words, width).map((line) => centredLine(line, size, 'bold'))
    },

    /** White on black over the whole width; a text of two parts takes two lines where one is too short. */
    banner: (first: string, second: string): string[] => {
      const whole = `${first} / ${second}`
      const lines =
        columnsIn(whole) <= columns ? [whole] : [first, second].flatMap((part) => wrapWords(part, columns))
      return lines.map((line) => {
        const left = Math.floor((columns - columnsIn(line)) / 2)
        return centredLine(padEndTo(`${' '.repeat(left)}${line}`, columns), 'tall', 'inverse')
      })
    },

    /** `Label            value` on one line where it fits; otherwise the value below, to the right while it can. */
    labelled: (label: string, value: string): string[] => {
      const [left, right] = [say(label), say(value)]
      if (columnsIn(left) + 1 + columnsIn(right) <= columns) {
        return [leftLine(left + padStartTo(right, columns - columnsIn(left)))]
      }
      const below =
        columnsIn(right) <= columns ? [leftLine(padStartTo(right, columns))] : wrapped(right, INDENT)
      return [...wrapped(left), ...below]
    },

    /**
     * Error correction M and six dots a module: read easily from thermal paper at arm's length; four are enough for
     * a telephone held close. Nothing for data beyond ASCII: a scanner works as a keyboard and could not type it; and
     * nothing for what the paper is too narrow for.
     */
    qrCode: (data: string, module: 4 | 6 = 6): string[] =>
      /^[ -~]+$/.test(data) && data.length <= (BYTES_IN_CODE.get((columns * 12) / module) ?? 0)
        ? [`{option:qrcode,${module},m}`, `{code:${escapeMarkup(data)}}`]
        : [],

    /** A picture of black and white dots, in the middle. */
    picture: (dots: Dots): string => `{image:${Buffer.from(dotsToPng(dots)).toString('base64')}}`,
  }
}
export type ReceiptMarkup = ReturnType<typeof receiptMarkup>

/** What a document says, from top to bottom: written once for every paper width and every way to print. */
export type Layout = (markup: ReceiptMarkup) => readonly string[]
