import { expect, test } from 'vitest'
import { notAhead, secondsToWait } from '../../../electron/cashiers/wrong-pins'
import { utc } from '../../support/utc'

const AT = utc('2026-11-24T02:00:00Z')
const later = (seconds: number) => utc(new Date(Date.parse(AT) + seconds * 1000).toISOString())

test('the first four tries wait for nothing, then half a minute, doubled up to a quarter of an hour', () => {
  const waits = [0, 3, 4, 5, 6, 9, 40].map((count) => secondsToWait({ count, at: AT }, AT))
  expect(waits).toEqual([0, 0, 30, 60, 120, 900, 900])
})

test('a wait passes, and a clock that was set back makes it no longer than it was', () => {
  const wrong = { count: 5, at: AT }
  expect([0, 59, 60, 600].map((seconds) => secondsToWait(wrong, later(seconds)))).toEqual([60, 1, 0, 0])
  expect(secondsToWait(wrong, later(-86_400))).toBe(60)
})

test('nobody waits who was never wrong', () => {
  expect(secondsToWait({ count: 0, at: null }, AT)).toBe(0)
})

test('a moment that is yet to come is now; any other stays what it was', () => {
  expect(notAhead({ count: 5, at: later(60) }, AT)).toEqual({ count: 5, at: AT })
  for (const wrong of [
    { count: 5, at: later(-60) },
    { count: 5, at: AT },
    { count: 0, at: null },
  ])
    expect(notAhead(wrong, AT)).toBe(wrong)
})
