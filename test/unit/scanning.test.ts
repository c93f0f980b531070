import { create } from 'qrcode'
import { describe, expect, test } from 'vitest'
import { decodeGrey } from '../support/decode-qr'
import { type Conditions, photograph } from '../scanning/photograph'
import type { Light } from '../scanning/light'

const PER_MODULE = 5
/** Long enough for a code with an alignment pattern: without one no decoder can undo a slant. */
const TEXT = 'https://example.invalid/simulasi/tidak-bisa-dibayar'

function displayShowing(text: string): Light {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const side = (modules.size + 8) * PER_MODULE
  const module = (position: number): number => Math.floor(position / PER_MODULE) - 4
  const isDark = (index: number): boolean => {
    const [row, column] = [module(Math.floor(index / side)), module(index % side)]
    const inside = row >= 0 && column >= 0 && row < modules.size && column < modules.size
    return inside && modules.get(row, column) !== 0
  }
  return {
    width: side,
    height: side,
    at: Float32Array.from({ length: side ** 2 }, (_, at) => (isDark(at) ? 0 : 1)),
  }
}

const perfect: Conditions = {
  slant: 0,
  roll: 0,
  shortSide: 300,
  blur: 0,
  brightness: 1,
  uneven: 0,
  veil: 0,
  glare: 0,
  noise: 0,
}
const hard: Conditions = { ...perfect, slant: 20, roll: 10, blur: 1, noise: 0.02, uneven: 0.3, veil: 0.02 }

describe('the camera of the scan test', () => {
  const display = displayShowing(TEXT)

  test('keeps a code that it sees well, and one from aside', () => {
    expect(decodeGrey(photograph(display, perfect, 1))).toEqual({ zbar: TEXT, jsQr: TEXT })
    expect(decodeGrey(photograph(display, hard, 1))).toEqual({ zbar: TEXT, jsQr: TEXT })
  })

  test('makes the same photograph for the same seed, and another for another', () => {
    const [one, again, other] = [7, 7, 8].map((seed) => Buffer.from(photograph(display, hard, seed).grey))
    expect(one?.equals(again ?? Buffer.of())).toBe(true)
    expect(one?.equals(other ?? Buffer.of())).toBe(false)
  })

  test('loses a code that is blurred away or drowned in noise', () => {
    const lost = { zbar: null, jsQr: null }
    expect(decodeGrey(photograph(display, { ...perfect, blur: 12 }, 1))).toEqual(lost)
    expect(decodeGrey(photograph(display, { ...perfect, noise: 5 }, 1))).toEqual(lost)
  })

  test('sees less of a display from aside than from straight before it', () => {
    const white = (slant: number): number =>
      photograph(display, { ...perfect, slant }, 1).grey.filter((shade) => shade > 128).length
    expect(white(60)).toBeLessThan(0.75 * white(0))
  })
})
