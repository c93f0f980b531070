import { expect, test } from 'vitest'
import { archiveEn } from '../../../renderer/language/archive-en'
import { reportsEn } from '../../../renderer/language/reports-en'

test('one payment or row is spoken of as one, more as many, also when the count is written out', () => {
  const { archive, removal } = archiveEn
  expect(archive.onlyHere('1')).toMatch(/^1 payment is only/)
  expect(archive.onlyHere('1,000')).toMatch(/^1,000 payments are only/)
  expect(removal.plan('1', 'today')).toMatch(/^1 payment before/)
  expect(removal.done('1')).toMatch(/^1 payment was archived/)
  expect(removal.done('21')).toMatch(/^21 payments were archived/)
  expect(reportsEn.exports.done('1', 'a.csv')).toBe('1 row saved in a.csv')
  expect(reportsEn.exports.done('0', 'a.csv')).toBe('0 rows saved in a.csv')
})
