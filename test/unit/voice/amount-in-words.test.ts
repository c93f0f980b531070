import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../shared/receipt'
import { amountInWords, clipsOf, paymentInWords } from '../../../shared/voice/amount-in-words'
import { rupiah } from '../../support/rupiah'
import { numberFromWords } from './number-from-words'

const LARGEST = 1_000_000_000_000

/** Every length of number alike: drawn evenly, nearly all would have twelve digits. */
const amounts = fc
  .integer({ min: 0, max: 12 })
  .chain((digits) => fc.integer({ min: 1, max: Math.min(LARGEST, 10 ** digits) }))
  .map(rupiah)

describe('an amount in words', () => {
  test.each([
    [1, 'satu rupiah', 'one rupiah'],
    [11, 'sebelas rupiah', 'eleven rupiah'],
    [12, 'dua belas rupiah', 'twelve rupiah'],
    [100, 'seratus rupiah', 'one hundred rupiah'],
    [1_000, 'seribu rupiah', 'one thousand rupiah'],
    [1_100, 'seribu seratus rupiah', 'one thousand one hundred rupiah'],
    [21_000, 'dua puluh satu ribu rupiah', 'twenty one thousand rupiah'],
    [65_000, 'enam puluh lima ribu rupiah', 'sixty five thousand rupiah'],
    [101_000, 'seratus satu ribu rupiah', 'one hundred one thousand rupiah'],
    [604_000, 'enam ratus empat ribu rupiah', 'six hundred four thousand rupiah'],
    [1_001_000, 'satu juta seribu rupiah', 'one million one thousand rupiah'],
    [
      1_250_000,
      'satu juta dua ratus lima puluh ribu rupiah',
      'one million two hundred fifty thousand rupiah',
    ],
    [10_000_000, 'sepuluh juta rupiah', 'ten million rupiah'],
    [2_000_000_011, 'dua miliar sebelas rupiah', 'two billion eleven rupiah'],
    [LARGEST, 'satu triliun rupiah', 'one trillion rupiah'],
  ])('%d', (amount, indonesian, english) => {
    expect(amountInWords(rupiah(amount), 'id').join(' ')).toBe(indonesian)
    expect(amountInWords(rupiah(amount), 'en').join(' ')).toBe(english)
  })

  test.each(languages)('reads back as the same number (%s)', (language) => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const words = amountInWords(amount, language).join(' ')
        expect(words.endsWith(' rupiah')).toBe(true)
        expect(numberFromWords(words.slice(0, -' rupiah'.length))).toBe(amount)
      }),
    )
  })

  test('is announced with what happened', () => {
    expect(paymentInWords(rupiah(65_000), 'id')[0]).toBe('pembayaran diterima')
    expect(paymentInWords(rupiah(65_000), 'en')[0]).toBe('payment received')
  })

  test.each(languages)('needs every clip there is, and no other (%s)', (language) => {
    const used = new Set<string>()
    for (let amount = 1; amount < 1000; amount += 1) {
      for (const scale of [1, 1e3, 1e6, 1e9]) {
        paymentInWords(rupiah(amount * scale), language).forEach((clip) => used.add(clip))
      }
    }
    paymentInWords(rupiah(LARGEST), language).forEach((clip) => used.add(clip))
    expect([...used].toSorted()).toEqual([...clipsOf(language)].toSorted())
  })
})
