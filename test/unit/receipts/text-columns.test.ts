import { describe, expect, it } from 'vitest'
import { canBePrinted } from '../../../electron/receipts/printable-text'
import { columnsIn, drawableText } from '../../../electron/receipts/text-columns'

describe('given text that is drawn', () => {
  it.each([
    ['any script stays', '北京 متجر ร้าน', '北京 متجر ร้าน'],
    ['a joined emoji stays one', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['what turns the direction of others goes', 'a\u202eb\u2066c', 'abc'],
    ['control characters go', 'a\u0000\u001b@b\ufffe', 'a@b'],
    ['a tower of marks is taken down', 'Z\u0337\u0321\u031b\u0317a', 'Z\u0337\u0321a'],
    ['spaces become one', ' a\u3000\nb ', 'a b'],
  ])('%s', (_, text, drawn) => {
    expect(drawableText(text)).toBe(drawn)
  })

  it.each([
    ['abc', 3],
    ['René', 4],
    ['北京', 4],
    ['🛵', 2],
    ['👨‍👩‍👧', 2],
    ['🇮🇩', 2],
    ['متجر', 4],
    ['Nguye\u0302\u0303n', 6],
  ])('%s takes %d columns', (text, columns) => {
    expect(columnsIn(text)).toBe(columns)
  })
})

describe('given text for a printer’s letters', () => {
  it.each([
    ['Jl. Contoh?', true],
    ['René €5 Жук', true],
    ['Nguyễn', true],
    ['北京', false],
    ['Toko 🛵', false],
    ['متجر', false],
  ])('%s can be said: %s', (text, can) => {
    expect(canBePrinted(text)).toBe(can)
  })
})
