import { describe, expect, test } from 'vitest'
import { withoutSecret } from '../../../electron/kiriminaja/without-secret'

const KEY = 'kj/7f3a+9c51=.(x)\\u0041$z'
const escaped = (write: (code: number) => string): string =>
  Array.from(KEY, (letter) => write(letter.charCodeAt(0))).join('')
const fourDigits = (code: number) => code.toString(16).padStart(4, '0')

describe('a key that comes back is taken out', () => {
  test.each([
    ['as it is', KEY],
    ['as JSON', JSON.stringify(KEY)],
    ['as JSON that escapes a slash', JSON.stringify(KEY).replaceAll('/', '\\/')],
    ['as JSON in JSON', JSON.stringify(JSON.stringify(KEY).replaceAll('/', '\\/'))],
    ['in code units', escaped((code) => `\\u${fourDigits(code)}`)],
    ['in code units, in capitals', escaped((code) => `\\u${fourDigits(code).toUpperCase()}`)],
    ['in JSON’s code units in JSON', escaped((code) => `\\\\u${fourDigits(code)}`)],
    ['one letter of it in code units', KEY.replace('f', '\\u0066')],
    ['in an address', encodeURIComponent(KEY)],
    ['in an address, in small letters', encodeURIComponent(KEY).replaceAll('%2F', '%2f')],
    ['in an address of an address', encodeURIComponent(encodeURIComponent(KEY))],
    ['in a page', KEY.replaceAll('/', '&#x2F;').replaceAll('=', '&#61;').replaceAll('+', '&#x0002b;')],
  ])('%s', (_how, written) => {
    const cleaned = withoutSecret(`Bearer ${written} and ${written}`, KEY)
    expect(cleaned.replaceAll(/[\\"]/g, '')).toBe('Bearer *** and ***')
  })
})

test('what is no key stays as it is, whatever escapes are in it', () => {
  for (const text of ['{"text":"kj\\/7f3a+9c51"}', 'KJ/7F3A+9C51=.(X)', '\\u0066%2F&#x2F;', ''])
    expect(withoutSecret(text, KEY)).toBe(text)
  expect(withoutSecret('kunci', 'kunci')).toBe('kunci')
})

test('a key of signs that a page writes by their names', () => {
  const key = `ab&cd"ef'gh<i>`
  const written = 'ab&amp;cd&quot;ef&apos;gh&lt;i&gt;'
  for (const each of [key, written, written.replace('&apos;', '&#39;')])
    expect(withoutSecret(`key: ${each}.`, key)).toBe('key: ***.')
})

test('a key with rows of backslashes, however often they were doubled', () => {
  const key = '\\\\ab\\cd\\\\\\ef'
  let written = key
  for (let times = 0; times < 3; times++) {
    expect(withoutSecret(`key: ${written}.`, key)).toBe('key: ***.')
    written = JSON.stringify(written).slice(1, -1)
  }
})

test('the longest answer of nothing but escapes is read to its end', () => {
  for (const key of [KEY, '\\\\\\ab/cd&ef'])
    for (const piece of ['\\', '%25', '&#0', 'k', 'kj/', '&amp;']) {
      const text = piece.repeat(Math.ceil((512 * 1024) / piece.length))
      expect(withoutSecret(text, key)).toBe(text)
    }
})
