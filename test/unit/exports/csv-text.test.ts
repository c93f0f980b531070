import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvText } from '../../../electron/exports/csv-text'
import { utc } from '../../support/utc'

const line = (text: string): string =>
  csvText([[{ kind: 'text', text }]], 'Asia/Jakarta').replace(/\r\n$/, '')

describe('a cell of a CSV file', () => {
  test.each([
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['+62811', "'+62811"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['Siti', 'Siti'],
    ['a;b', '"a;b"'],
  ])('%j is written as %j', (text, written) => {
    expect(line(text)).toBe(written)
  })

  test('no text whatever begins like a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = line(text).replace(/^"|"$/g, '').replaceAll('""', '"')
        expect(read).not.toMatch(/^[=+\-@\t\r]/)
      }),
      { seed: 20261124 },
    )
  })

  test('amounts are bare numbers, times are the shop’s', () => {
    const row = [
      { kind: 'amount', rupiah: 65_000 },
      { kind: 'time', at: utc('2026-11-23T20:15:07Z') },
      { kind: 'nothing' },
    ] as const
    expect(csvText([row], 'Asia/Jakarta')).toBe('65000;2026-11-24 03:15:07;\r\n')
  })
})
