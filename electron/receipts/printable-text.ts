import { commands } from 'receiptline'
import { columnsIn, graphemesOf, tidied } from './text-columns'

/**
 * The text as a receipt printer can say it, one column a character: printers know code pages, not Unicode.
 * Spaces become plain spaces, invisible characters go, a letter whose accent no code page has loses the accent,
 * and whatever is left becomes `?`. Paper and preview get the same text, so that the preview promises nothing.
 */
export const printableText = (text: string): string =>
  graphemesOf(tidied(text)).map(printableGrapheme).join('')

/** False when a printer's own letters would leave a `?` where there was something else. */
export const canBePrinted = (text: string): boolean =>
  graphemesOf(tidied(text)).every((grapheme) => grapheme === '?' || printableGrapheme(grapheme) !== '?')

function printableGrapheme(grapheme: string): string {
  if (isPrintable(grapheme)) return grapheme
  const bare = grapheme.normalize('NFKD').replace(/[\p{M}\p{C}]/gu, '')
  return Array.from(bare).every(isPrintable) ? bare : '?'
}

/** Asks the very table that the printer's bytes are made with (cp437, cp852, cp858, cp866 and cp1252). */
const isPrintable = (character: string): boolean =>
  /^[ -~]$/.test(character) ||
  (/^[^\p{C}\ufffd]$/u.test(character) && !commands.escpos.text(character, 'multilingual').endsWith('?'))

/**
 * Breaks text into lines of at most `width` columns, between words. Only a word that is longer than
 * a whole line is cut, and then after a hyphen or slash where it has one, so that an id stays readable.
 */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let columns = 0
  for (const word of wordsOf(text, width)) {
    const wordColumns = columnsIn(word)
    if (line !== '' && columns + 1 + wordColumns <= width) {
      line = `${line} ${word}`
      columns += 1 + wordColumns
    } else {
      if (line !== '') lines.push(line)
      line = word
      columns = wordColumns
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Indonesian addresses are full of short forms (`Jl.`, `No.`, `Kec.`), which belong to the word behind them. */
const AFTER_A_WORD = /(?<!(?:^| )\p{L}{1,4}\.) /u

const wordsOf = (text: string, width: number): string[] =>
  text
    .split(AFTER_A_WORD)
    .flatMap((word) => (columnsIn(word) <= width ? [word] : word.split(' ')))
    .flatMap((word) => cutLongWord(word, width))

/** The same number of lines, but of about the same length: a last word alone looks lost. */
export function balanceWords(text: string, width: number): string[] {
  const lines = wrapWords(text, width)
  const tighter = width - 1
  return lines.length > 1 &&
    tighter > 0 &&
    wrapWords(text, tighter).length === lines.length &&
    !cutsAWord(text, tighter)
    ? balanceWords(text, tighter)
    : lines
}

const cutsAWord = (text: string, width: number): boolean =>
  text.split(' ').some((word) => columnsIn(word) > width)

/** Each piece is as much of the word as a line can hold, but at least one character of it. */
function cutLongWord(word: string, width: number): string[] {
  if (columnsIn(word) <= width) return word === '' ? [] : [word]
  const pieces: string[] = []
  let piece: string[] = []
  let columns = 0
  for (const grapheme of graphemesOf(word)) {
    const graphemeColumns = columnsIn(grapheme)
    if (piece.length > 0 && columns + graphemeColumns > width) {
      const end = endOf(piece)
      pieces.push(piece.slice(0, end).join(''))
      piece = piece.slice(end)
      columns = columnsIn(piece.join(''))
    }
    piece.push(grapheme)
    columns += graphemeColumns
  }
  return [...pieces, piece.join('')]
}

/** Behind the last hyphen or slash, if the piece has one that is not its first character. */
function endOf(piece: readonly string[]): number {
  const hyphen = Math.max(piece.lastIndexOf('-'), piece.lastIndexOf('/'))
  return hyphen > 0 ? hyphen + 1 : piece.length
}
