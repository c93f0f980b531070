/** How far what belongs to the line above stands from the edge. */
export const INDENT = 2

/** Made at its first use: the system's tables take 15 ms, and most text is ASCII. */
let segmenter: Intl.Segmenter | null = null
const ASCII = /^[ -~]*$/

/** What people see as one character each. */
export const graphemesOf = (text: string): string[] => (ASCII.test(text) ? text.split('') : segmentsOf(text))

function segmentsOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('id', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** One kind of space, none at the ends, accents joined with their letters. */
export const tidied = (text: string): string =>
  text
    .replace(/[\s\p{Z}]+/gu, ' ')
    .trim()
    .normalize('NFC')

/** More marks than this on one letter are a prank, and would grow into the line above. */
const MOST_MARKS = 2
const TOO_MANY_MARKS = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu')
const INVISIBLE = /(?!\u200c|\u200d)\p{C}/gu

/**
 * The text as a drawn receipt shows it, in any script. What is invisible goes, above all what turns the direction
 * of others; only the joiners stay, which some scripts and emoji are spelt with.
 */
export const drawableText = (text: string): string =>
  graphemesOf(tidied(text).replace(INVISIBLE, ''))
    .map((grapheme) => grapheme.replace(TOO_MANY_MARKS, '$1'))
    .join('')

const WIDE =
  /\p{Emoji_Presentation}|\ufe0f|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u

const columnsOfGrapheme = (grapheme: string): number => (WIDE.test(grapheme) ? 2 : 1)

/** How many columns of a printer's font A (12 dots) the text takes: one a character, two where it is as wide as high. */
export const columnsIn = (text: string): number => (ASCII.test(text) ? text.length : measuredColumns(text))

/** The same words and letters are measured again and again while lines are balanced, and the system takes its time. */
const measured = new Map<string, number>()
const MOST_MEASURED = 5000

function measuredColumns(text: string): number {
  const known = measured.get(text)
  if (known !== undefined) return known
  const columns = graphemesOf(text).reduce((sum, grapheme) => sum + columnsOfGrapheme(grapheme), 0)
  if (measured.size === MOST_MEASURED) measured.clear()
  measured.set(text, columns)
  return columns
}

export const padEndTo = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsIn(text)))
export const padStartTo = (text: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - columnsIn(text))) + text
