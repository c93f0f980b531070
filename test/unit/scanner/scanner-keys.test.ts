import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScannerKey, ScannerRules } from '../../../renderer/cashier/scanner/scanner-keys'
import { fieldUnderScanner } from '../../support/field-under-scanner'

const rules: ScannerRules = { slowestKeyMs: 35, prefix: '', suffix: '' }
type Stroke = { readonly key: string; readonly gap: number; readonly hand?: Partial<ScannerKey> }

const play = (strokes: readonly Stroke[], with_: ScannerRules = rules, before = '') => {
  const field = fieldUnderScanner(with_, before)
  for (const { key, gap, hand } of strokes) field.press(key, gap, hand)
  return field.end()
}

const controlCode = (letter: string, gap: number): readonly Stroke[] => [
  { key: 'Control', gap },
  { key: letter, gap: 1, hand: { byHand: true, control: true } },
]

const character = fc.constantFrom('a', 'b', 'X', 'Y', '0', '1', '9', '-', ' ', '_', ']', '~', '?')
const slow = fc.integer({ min: 36, max: 900 })
const fast = fc.integer({ min: 0, max: 35 })
const code = fc.array(character, { minLength: 4, maxLength: 64 }).map((parts) => parts.join(''))
const strokesOf = (text: string, gap: number): Stroke[] => Array.from(text, (key) => ({ key, gap }))

describe('a person typing', () => {
  it('is never taken for a scanner, and every character arrives in order', () => {
    // Two keys may roll over each other at any speed; Enter comes when the fingers are done.
    const rolled = fc.tuple(character, character, slow, fast).map(([one, other, pause, roll]) => [
      { key: one, gap: pause },
      { key: other, gap: roll },
    ])
    const single = fc.tuple(character, slow).map(([key, gap]) => [{ key, gap }])
    const words = fc.array(fc.oneof(single, rolled), { maxLength: 40 })
    fc.assert(
      fc.property(words, fast, (typed, enterGap) => {
        const strokes = typed.flat()
        const { text, scans } = play([...strokes, { key: 'Enter', gap: enterGap }])
        expect(scans).toEqual([])
        expect(text).toBe(strokes.map(({ key }) => key).join(''))
      }),
    )
  })

  it('loses nothing at any speed at all, as long as no Enter follows at once', () => {
    const stroke = fc.record({ key: character, gap: fc.integer({ min: 0, max: 200 }) })
    fc.assert(
      fc.property(fc.array(stroke, { maxLength: 80 }), slow, (strokes, pause) => {
        const { text, scans } = play([...strokes, { key: 'Enter', gap: pause }])
        expect(scans).toEqual([])
        expect(text).toBe(strokes.map(({ key }) => key).join(''))
      }),
    )
  })

  it.each([
    ['a key that repeats itself', { byHand: true }],
    ['Shift with Enter', { shift: true }],
  ])('%s ends no scan', (_name, hand) => {
    const { scans, text } = play([...strokesOf('XID-1', 5), { key: 'Enter', gap: 5, hand }])
    expect(scans).toEqual([])
    expect(text).toBe('XID-1')
  })

  it('holding a key down types it again and again', () => {
    const repeated = Array.from({ length: 9 }, () => ({ key: 'a', gap: 33, hand: { byHand: true } }))
    const { scans, text } = play([{ key: 'a', gap: 500 }, ...repeated, { key: 'Enter', gap: 20 }])
    expect(scans).toEqual([])
    expect(text).toBe('a'.repeat(10))
  })
})

describe('a scanner', () => {
  it('may frame its codes with control characters, which are no part of them', () => {
    const strokes = [...controlCode('b', 500), ...strokesOf('XID-1', 5), ...controlCode('c', 5)]
    expect(play([...strokes, { key: 'Enter', gap: 5 }], rules, 'before')).toEqual({
      text: 'before',
      scans: ['XID-1'],
    })
  })

  it.each(['j', 'm'])('may end a code with Ctrl+%s instead of Enter', (letter) => {
    const strokes = [...strokesOf('XID-1', 5), ...controlCode(letter, 5)]
    expect(play([{ key: strokes[0]?.key ?? '', gap: 500 }, ...strokes.slice(1)])).toEqual({
      text: '',
      scans: ['XID-1'],
    })
  })

  it('is read whole and leaves the field as it was, whatever a person typed before', () => {
    const gaps = fc.array(fast, { minLength: 65, maxLength: 65 })
    fc.assert(
      fc.property(
        code,
        gaps,
        fc.constantFrom('Enter', 'Tab'),
        fc.string(),
        slow,
        (id, each, end, before, pause) => {
          const keys = Array.from(id, (key, place) => ({
            key,
            gap: place === 0 ? pause : (each[place] ?? 0),
          }))
          const { text, scans } = play([...keys, { key: end, gap: each[64] ?? 0 }], rules, before)
          expect(scans).toEqual([id])
          expect(text).toBe(before)
        },
      ),
    )
  })

  it('writes capitals with Shift and may be framed', () => {
    const framed = { slowestKeyMs: 20, prefix: ']C1', suffix: '#' }
    const keys = strokesOf(']C1XID-1001#', 4).flatMap((stroke) => [{ key: 'Shift', gap: 1 }, stroke])
    expect(play([...keys, { key: 'Enter', gap: 4 }], framed).scans).toEqual(['XID-1001'])
  })

  it('needs at least four characters', () => {
    const { scans, text } = play([...strokesOf('abc', 2), { key: 'Enter', gap: 2 }])
    expect([scans, text]).toEqual([[], 'abc'])
  })

  it('is one scan even where what was held had to be typed in between', () => {
    const field = fieldUnderScanner(rules, 'cari')
    for (const key of 'XID-') field.press(key, 10)
    field.runTimer()
    for (const key of '1001') field.press(key, 10)
    field.press('Enter', 10)
    expect(field.end()).toEqual({ scans: ['XID-1001'], text: 'cari' })
  })
})
