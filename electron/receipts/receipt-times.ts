import type { BusinessDay } from '../../shared/business-day'
import type { Language } from '../../shared/receipt'
import type { Utc } from '../../shared/time'

const locales = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Language, string>

/**
 * `23 Nov 2026 09.15.07 WIB`, or without the seconds. The name of the zone is taken from Indonesian in either language: WIB, WITA and WIT
 * is what everybody here calls them, and English only knows `GMT+7`.
 */
export function receiptTime(
  utc: Utc,
  timeZone: string,
  language: Language,
  to: 'seconds' | 'minutes',
): string {
  const time = new Date(utc)
  const zone = new Intl.DateTimeFormat(locales.id, { timeZone, timeZoneName: 'short' })
    .formatToParts(time)
    .find((part) => part.type === 'timeZoneName')
  const date = new Intl.DateTimeFormat(locales[language], {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
  const hour = new Intl.DateTimeFormat(locales[language], {
    timeZone,
    timeStyle: to === 'seconds' ? 'medium' : 'short',
    hourCycle: 'h23',
  })
  return `${date.format(time)} ${hour.format(time)} ${zone?.value ?? timeZone}`
}

/** `23 November 2026`: a business day has no hour and so no zone. */
export const receiptDay = (day: BusinessDay, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', dateStyle: 'long' }).format(new Date(day))
