import { describe, expect, test } from 'vitest'
import { readServerTime } from '../../../shared/time'

describe('reading KiriminAja’s times', () => {
  test.each([
    ['20210712103644', '2021-07-12T03:36:44.000Z'],
    ['2021-07-12 10:36:44', '2021-07-12T03:36:44.000Z'],
    ['2021-07-12T03:35:42.000000Z', '2021-07-12T03:35:42.000Z'],
    ['2021-07-12T10:35:42+07:00', '2021-07-12T03:35:42.000Z'],
  ])('%s is %s', (said, utc) => {
    expect(readServerTime(said)).toEqual({ said, utc })
  })

  test('the published sample’s pay_time lies a minute after its created_at: both are the same zone', () => {
    const made = Date.parse(readServerTime('20210712103644').utc ?? '')
    const created = Date.parse(readServerTime('2021-07-12T03:35:42.000000Z').utc ?? '')
    expect(made - created).toBe(62_000)
  })

  test.each([
    '',
    'kemarin',
    '20211399999999',
    '2021-07-12',
    '1626060944',
    // Of no zone: this PC's own would be taken.
    '2021-07-12T10:36:44',
    '2021-07-12T10:36',
    'Tue, 13 Jul 2021 10:36:44',
  ])('%j is kept but not read', (said) => {
    expect(readServerTime(said)).toEqual({ said, utc: null })
  })
})
