import { describe, expect, test, vi } from 'vitest'
import { clockAndCalendar } from '../../../renderer/language/clock-and-calendar'
import { decimalNumber } from '../../../renderer/language/decimal-number'
import { utc } from '../../support/utc'

const HOUR = 3_600_000
const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const
const locales = { id: 'id-ID', en: 'en-GB' } as const
const languages = ['id', 'en'] as const

const longDay = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const

// Every five hours and some minutes through four years, a leap day among them: every hour, weekday, day and month.
const instants = Array.from({ length: 7000 }, (_, n) => Date.UTC(2023, 0, 1) + n * 5.03 * HOUR)

describe('what the first screens write without Intl is what Intl writes', () => {
  test.each(zones)('the clock and the day in %s', (timeZone) => {
    for (const language of languages) {
      const { time, day } = clockAndCalendar(language, timeZone)
      const clock = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'medium' })
      const calendar = new Intl.DateTimeFormat(locales[language], { timeZone, ...longDay })
      for (const instant of instants) {
        expect(time(instant, 'second')).toBe(clock.format(instant))
        expect(time(instant)).toBe(clock.format(instant).slice(0, 5))
        expect(day(instant)).toBe(calendar.format(instant).replace(/^(\w+day), /, '$1 '))
      }
    }
  })

  test('elsewhere Intl is asked', () => {
    const { time, day } = clockAndCalendar('en', 'Europe/Amsterdam')
    expect(time(Date.UTC(2026, 6, 1, 10))).toBe('12:00')
    expect(day(Date.UTC(2026, 0, 1, 10))).toMatch(/Thursday,? 1 January 2026/)
  })

  test.each(languages)('numbers in %s', (language) => {
    for (const value of [0, 0.04, 0.96, 1, 9.25, 79, 999.99, 1000, 12_345.678, 1_234_567]) {
      for (const decimals of [0, 1, 2]) {
        const system = new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals })
        expect(decimalNumber(value, decimals, language)).toBe(system.format(value))
      }
    }
  })
})

describe('when something happened', () => {
  const newYear = utc('2026-12-31T17:00:00Z')
  const minute = 60_000

  test('is the time alone today, with its date on any other day, and today is the shop’s', () => {
    const { moment } = clockAndCalendar('id', 'Asia/Jakarta')
    const at = Date.parse(newYear)
    expect(moment(newYear, at + 23 * HOUR + 59 * minute)).toBe('00:00')
    expect(moment(newYear, at + 24 * HOUR)).toBe('1 Jan 2027 00:00')
    expect(moment(newYear, at - minute)).toBe('1 Jan 2027 00:00')
    expect(clockAndCalendar('id', 'Asia/Jayapura').moment(newYear, at - minute)).toBe('02:00')
    expect(clockAndCalendar('en', 'Europe/Amsterdam').moment(newYear, at - minute)).toBe('18:00')
  })

  test.each(zones)(
    'is written without Intl in %s today: the customer’s "paid" does not wait for it',
    (zone) => {
      const asked = vi.spyOn(Intl, 'DateTimeFormat')
      try {
        expect(clockAndCalendar('id', zone).moment(newYear, Date.parse(newYear))).toMatch(/^\d\d:00$/)
        expect(asked).not.toHaveBeenCalled()
      } finally {
        asked.mockRestore()
      }
    },
  )
})
