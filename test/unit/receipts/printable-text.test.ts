import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceWords, printableText, wrapWords } from '../../../electron/receipts/printable-text'

describe('given text for a printer', () => {
  it.each([
    ['plain ASCII stays', 'Jl. Contoh No. 12', 'Jl. Contoh No. 12'],
    [
      'letters of the code pages stay',
      'René Łukasz Жук ½ €5 “kutip” – ’',
      'René Łukasz Жук ½ €5 “kutip” – ’',
    ],
    ['a no-break space becomes a space', 'Rp\u00a065.000', 'Rp 65.000'],
    ['line ends and tabs become one space', ' a\r\n\tb\u2028c ', 'a b c'],
    ['control and invisible characters go', 'a\u0000\u001b@\u200bb\u202e', 'a@b'],
    ['accents that no code page has are dropped', 'Nguyễn', 'Nguyen'],
    ['a decomposed accent is composed', 'Rene\u0301', 'René'],
    ['any other character is one question mark', '北京🛵👨‍👩‍👧', '????'],
    ['a lone half of a pair goes', 'a\ud83d', 'a'],
    ['the replacement character is no letter', '\ufffd', '?'],
  ])('%s', (_, text, printed) => {
    expect(printableText(text)).toBe(printed)
  })
})

describe('given words for a line of a certain width', () => {
  it('breaks between words', () => {
    expect(wrapWords('satu dua tiga empat', 9)).toEqual(['satu dua', 'tiga', 'empat'])
  })

  it('keeps a short form with the word behind it', () => {
    expect(wrapWords('Ruko Andai Blok C No. 7', 21)).toEqual(['Ruko Andai Blok C', 'No. 7'])
  })

  it('cuts a word that is longer than a line behind a hyphen or slash, else at the edge', () => {
    expect(wrapWords('XID-123456-789012', 12)).toEqual(['XID-123456-', '789012'])
    expect(wrapWords('ABCDEFGHIJ', 4)).toEqual(['ABCD', 'EFGH', 'IJ'])
  })

  it('makes no line of nothing', () => {
    expect(wrapWords('', 10)).toEqual([])
  })

  it('balances lines of a centred text', () => {
    expect(balanceWords('satu dua tiga empat lima enam', 24)).toEqual(['satu dua tiga', 'empat lima enam'])
  })

  it('never exceeds the width and never loses a character, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 48 }),
        (text, width) => {
          const printable = printableText(text)
          for (const wrap of [wrapWords, balanceWords]) {
            const lines = wrap(printable, width)
            expect(lines.every((line) => line.length > 0 && line.length <= width)).toBe(true)
            expect(lines.join('').replaceAll(' ', '')).toBe(printable.replaceAll(' ', ''))
          }
        },
      ),
    )
  })
})
