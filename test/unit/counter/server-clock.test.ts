import { describe, expect, test } from 'vitest'
import { serverClock } from '../../../electron/counter/server-clock'
import { utcOf } from '../../../shared/time'

/** A PC whose two clocks are moved by hand. */
function pc(wall: string) {
  let now = Date.parse(wall)
  let elapsed = 0
  return {
    clock: { now: () => utcOf(new Date(now)), elapsed: () => elapsed },
    pass: (milliseconds: number) => {
      now += milliseconds
      elapsed += milliseconds
    },
    setWall: (to: string) => {
      now = Date.parse(to)
    },
  }
}
const DATE = 'Mon, 23 Nov 2026 02:00:00 GMT'

describe('KiriminAja’s clock', () => {
  test('is the PC’s until an answer tells', () => {
    const { clock } = pc('2026-11-23T02:07:00Z')
    const server = serverClock(clock)
    expect(server.now()).toBe(Date.parse('2026-11-23T02:07:00Z'))
    expect(server.pcAheadSeconds()).toBeNull()
  })

  test('shows how far the PC is off', () => {
    const { clock } = pc('2026-11-23T02:07:00.500Z')
    const server = serverClock(clock)
    server.hear(DATE)
    expect(server.pcAheadSeconds()).toBe(420)
  })

  test('runs on by itself when the PC’s clock is set meanwhile', () => {
    const { clock, pass, setWall } = pc('2026-11-23T02:00:00.500Z')
    const server = serverClock(clock)
    server.hear(DATE)
    pass(90_000)
    setWall('2020-01-01T00:00:00Z')
    expect(server.now()).toBe(Date.parse('2026-11-23T02:01:30.500Z'))
  })

  test('does not jump from answer to answer: each leaves less open than the ones before', () => {
    const { clock, pass } = pc('2026-11-23T02:00:00.800Z')
    const server = serverClock(clock)
    server.hear('Mon, 23 Nov 2026 02:00:00 GMT')
    pass(3_500)
    const before = server.now()
    // 02:00:04.300 by the server, whose first answer was written at .800.
    server.hear('Mon, 23 Nov 2026 02:00:04 GMT')
    expect(server.now() - before).toBe(250)
    pass(900)
    server.hear('Mon, 23 Nov 2026 02:00:05 GMT')
    expect(server.now()).toBe(Date.parse('2026-11-23T02:00:05.200Z'))
  })

  test('begins anew when an answer contradicts the ones before: it was set, or this PC slept', () => {
    const { clock, pass } = pc('2026-11-23T02:00:00.500Z')
    const server = serverClock(clock)
    server.hear(DATE)
    pass(1_000)
    server.hear('Mon, 23 Nov 2026 09:00:00 GMT')
    expect(server.now()).toBe(Date.parse('2026-11-23T09:00:00.500Z'))
  })

  test('a header that is no date changes nothing', () => {
    const { clock } = pc('2026-11-23T02:00:00Z')
    const server = serverClock(clock)
    server.hear('soon')
    server.hear(null)
    expect(server.pcAheadSeconds()).toBeNull()
  })
})
