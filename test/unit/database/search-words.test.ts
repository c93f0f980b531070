import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsOfTerm, wordsOfText } from '../../../electron/database/search-words'
import { folded } from '../../../shared/folded'

/** Letters, digits, marks, and characters that are two code units, combine, or are half of one. */
const line = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom('XID-0012', '😀', 'é', 'e\u0301', 'İ', '\ud800', '"', ' '),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join('').replaceAll('\n', ' '))

const runsOf = (characters: readonly string[], length: number): readonly string[] =>
  characters.slice(length - 1).map((_, at) => characters.slice(at, at + length).join(''))

describe('the words of a text', () => {
  test('are its two, three and six neighbouring characters, each once', () => {
    expect([...wordsOfText('Andre12')]).toEqual(
      ['an', 'nd', 'dr', 're', 'e1', '12', 'and', 'ndr', 'dre', 're1', 'e12'].concat(['andre1', 'ndre12']),
    )
    expect([...wordsOfText('000')]).toEqual(['00', '000'])
    expect([...wordsOfText('a\nb')]).toEqual([])
  })

  test('are whole characters, also of those that are two code units', () => {
    expect([...wordsOfText('😀é😀')]).toEqual(['😀e', 'e😀', '😀e😀'])
  })

  test('are as many as its runs of two, three and six, and whatever stands in it is found by them', () => {
    fc.assert(
      fc.property(line, line, fc.nat(), fc.nat({ max: 12 }), (first, second, from, length) => {
        const words = wordsOfText(`${first}\n${second}`)
        const lines = [first, second].map((each) => Array.from(folded(each)))
        const runs = lines.flatMap((characters) => [2, 3, 6].flatMap((each) => runsOf(characters, each)))
        expect(words.size).toBe(new Set(runs).size)
        for (const characters of lines) {
          const start = from % (characters.length + 1)
          const term = characters.slice(start, start + length).join('')
          for (const word of wordsOfTerm(term)) expect(words).toContain(word)
        }
      }),
    )
  })
})
