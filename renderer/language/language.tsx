import { createContext, type ReactNode, use, useEffect, useMemo } from 'react'
import type { Problem } from '../../shared/problem'
import { problemSentences } from '../../shared/problem'
import type { Language } from '../../shared/receipt'
import type { Utc } from '../../shared/time'
import { ago } from './ago'
import { en } from './en'
import { id, type Words } from './id'

const dictionaries: Record<Language, Words> = { id, en }

type Speech = {
  readonly words: Words
  readonly sentence: (problem: Problem) => string
  /** `10:31`, or with seconds. */
  readonly time: (instant: Utc | number, precision?: 'minute' | 'second') => string
  /** `23 Nov 2026 10:31`. */
  readonly dayAndTime: (instant: Utc | number) => string
  readonly day: (instant: number) => string
  /** `10:31` of today, with its date when it was another day. */
  readonly moment: (instant: Utc, now: number) => string
  readonly since: (instant: Utc, now: number) => string
  /** `5 menit`, `1 hour`: in the largest whole unit. */
  readonly length: (seconds: number) => string
}

const SpeechContext = createContext<Speech>(speechOf('id', 'Asia/Jakarta'))

export const useSpeech = (): Speech => use(SpeechContext)
export const useWords = (): Words => use(SpeechContext).words

type Props = { readonly language: Language; readonly timeZone: string; readonly children: ReactNode }

/** Gives every component below it the words and the clock of its window. */
export function Speaking({ language, timeZone, children }: Props) {
  const speech = useMemo(() => speechOf(language, timeZone), [language, timeZone])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

function speechOf(language: Language, timeZone: string): Speech {
  const words = dictionaries[language]
  const locale = language === 'id' ? 'id-ID' : 'en-GB'
  // Shops write 10:31, also in Indonesian, where the locale itself would put a full stop.
  const clock = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', ...options })
  const clocks = { minute: clock({}), second: clock({ second: '2-digit' }) }
  const calendar = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options })
  const shortDay = calendar({ day: 'numeric', month: 'short', year: 'numeric' })
  const longDay = calendar({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

  const length: Speech['length'] = (seconds) => {
    const { amount, unit } = ago(seconds)
    const options = { style: 'unit', unitDisplay: 'long', unit: unit === 'now' ? 'second' : unit } as const
    return new Intl.NumberFormat(locale, options).format(amount)
  }

  const time: Speech['time'] = (instant, precision = 'minute') => clocks[precision].format(new Date(instant))
  const dayAndTime: Speech['dayAndTime'] = (instant) =>
    `${shortDay.format(new Date(instant))} ${time(instant)}`
  const isSameDay = (one: Utc, other: number) =>
    shortDay.format(new Date(one)) === shortDay.format(new Date(other))
  return {
    words,
    sentence: (problem) => problemSentences[problem.code][language],
    time,
    dayAndTime,
    moment: (instant, now) => (isSameDay(instant, now) ? time(instant) : dayAndTime(instant)),
    day: (instant) => longDay.format(instant),
    since: (instant, now) => words.ago(ago((now - Date.parse(instant)) / 1000)),
    length,
  }
}
