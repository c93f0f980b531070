import type { BusinessDay } from '../../shared/business-day'
import { indonesianWallClock } from '../../shared/indonesian-zones'
import type { Language } from '../../shared/receipt'
import type { Utc } from '../../shared/time'

import { dayInWords } from './day-in-words'

export type ClockAndCalendar = ReturnType<typeof clockAndCalendar>

type Format = (at: number | Date) => string

/** Made at its first use: each takes milliseconds, the first of all of them twenty, and hardly any is on the first screen. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Format {
  let made: Intl.DateTimeFormat | null = null
  return (at) => (made ??= new Intl.DateTimeFormat(locale, options)).format(at)
}

/** How a window writes times and days, in its language and in the shop's time zone. */
export function clockAndCalendar(language: Language, timeZone: string) {
  const locale = language === 'id' ? 'id-ID' : 'en-GB'
  // Shops write 10:31, also in Indonesian, where the locale itself would put a full stop.
  const clock = (options: Intl.DateTimeFormatOptions): Format =>
    formatter('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', ...options })
  const clocks = { minute: clock({}), second: clock({ second: '2-digit' }) }
  const calendar = (options: Intl.DateTimeFormatOptions): Format =>
    formatter(locale, { timeZone, ...options })
  const shortDay = calendar({ day: 'numeric', month: 'short', year: 'numeric' })
  const longDay = calendar({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

  /** `10:31`, or with seconds. */
  const time = (instant: Utc | number, precision: 'minute' | 'second' = 'minute'): string => {
    const here = indonesianWallClock(new Date(instant), timeZone)
    if (here === null) return clocks[precision](new Date(instant))
    return here.toISOString().slice(11, precision === 'minute' ? 16 : 19)
  }
  /** `23 Nov 2026 10:31`. */
  const dayAndTime = (instant: Utc | number): string => `${shortDay(new Date(instant))} ${time(instant)}`
  const dayOf = (instant: Utc | number): string =>
    indonesianWallClock(new Date(instant), timeZone)?.toISOString().slice(0, 10) ??
    shortDay(new Date(instant))
  /** `10:31` of today, with its date when it was another day. */
  const moment = (instant: Utc, now: number): string =>
    dayOf(instant) === dayOf(now) ? time(instant) : dayAndTime(instant)
  /** `Jumat, 27 November 2026`. */
  const day = (instant: number): string => {
    const here = indonesianWallClock(instant, timeZone)
    return here === null ? longDay(instant) : dayInWords(here, language)
  }
  const inCalendar = calendar({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  /** `23 Nov 2026`: a business day is a date in no zone. */
  const businessDay = (date: BusinessDay): string => inCalendar(new Date(date))
  const ofDates = (options: Intl.DateTimeFormatOptions) => {
    const format = calendar({ ...options, timeZone: 'UTC' })
    return (date: BusinessDay): string => format(new Date(date))
  }
  const dayAndMonth = ofDates({ day: 'numeric', month: 'short' })
  /** Business days of a report: dates in no zone. */
  const dates = {
    day: ofDates({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    /** `28 Okt – 10 Nov 2026`, each with its year where there are two. */
    span: (from: BusinessDay, to: BusinessDay): string =>
      `${from.slice(0, 4) === to.slice(0, 4) ? dayAndMonth(from) : businessDay(from)} – ${businessDay(to)}`,
    month: ofDates({ month: 'long', year: 'numeric' }),
    shortDay: ofDates({ day: 'numeric', month: 'numeric' }),
    shortMonth: ofDates({ month: 'short' }),
  }
  return { time, dayAndTime, moment, day, businessDay, dates }
}
