import { folded } from '../../shared/folded'

/**
 * The words of the search index. A term can stand anywhere in a text, and an index only knows whole words: so every two,
 * three and six neighbouring characters are a word. Three are too common to find a number among a million (half of all
 * payments have a 100 somewhere), six are nearly always rare; two are for terms that are no longer.
 */
const LENGTHS = [2, 3, 6] as const

/** FTS5's ascii tokenizer keeps letters, digits and everything beyond ASCII in a word: the rest is moved there. */
const asWord = (characters: string): string =>
  characters.replaceAll(/[^0-9a-z\u0080-\u{10ffff}]/gu, (other) =>
    String.fromCharCode(0xe000 + other.charCodeAt(0)),
  )

/** A mark is one letter, which no word of a text is. */
export const markWord = (mark: string): string => mark

/** Begins with a character that no text has, so that no word of one can be it. */
export const cashierMark = (name: string): string => `\uf000${Array.from(folded(name), asWord).join('')}`

/** Half of a character, of those that are no single code unit. */
const HALVES = /[\ud800-\udfff]/

export function wordsOfText(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const line of text.split('\n')) {
    const written = asWord(folded(line))
    // Nearly every text can be cut as it is, three times as fast.
    const characters = HALVES.test(written) ? Array.from(written) : written
    for (const length of LENGTHS) {
      for (let at = 0; at + length <= characters.length; at++) {
        const word = characters.slice(at, at + length)
        words.add(typeof word === 'string' ? word : word.join(''))
      }
    }
  }
  return words
}

/** True when the folded term is a word itself: whatever has the word has the term. */
export const isWord = (term: string): boolean => LENGTHS.some((length) => length === Array.from(term).length)

/**
 * The words a text must have to have the folded term somewhere. Together they are necessary; unless the term is a word
 * itself they may stand apart (and all of 0000 is in every 000), so the text has to be looked at.
 */
export function wordsOfTerm(term: string): readonly string[] {
  const characters = Array.from(term, asWord)
  const length = LENGTHS.findLast((each) => each <= characters.length)
  if (length === undefined) return []
  const starts = characters.slice(length - 1).map((_, at) => at)
  // What tells numbers apart stands at their end: the rarest word, as a rule, comes first.
  return [...new Set(starts.toReversed().map((at) => characters.slice(at, at + length).join('')))]
}
