import { createContext, type ReactNode, use, useMemo } from 'react'
import type { Problem } from '../../shared/problem'
import { problemSentences } from '../../shared/problem-sentences'
import type { Language } from '../../shared/receipt'
import type { Utc } from '../../shared/time'
import { ago } from './ago'
import { type ClockAndCalendar, clockAndCalendar } from './clock-and-calendar'
import { CommonLanguage } from './common-language'
import { decimalNumber } from './decimal-number'
import { en } from './en'
import { id, type Words } from './id'

const dictionaries: Record<Language, Words> = { id, en }

export type Speech = ClockAndCalendar & {
  readonly words: Words
  readonly sentence: (problem: Problem) => string
  readonly since: (instant: Utc, now: number) => string
  /** `5 menit`, `1 hour`: in the largest whole unit. */
  readonly length: (seconds: number) => string
  /** `9,2`, as the language writes it. */
  readonly number: (value: number, decimals: number) => string
}

const SpeechContext = createContext<Speech>(speechOf('id', 'Asia/Jakarta'))

export const useSpeech = (): Speech => use(SpeechContext)
export const useWords = (): Words => use(SpeechContext).words

type Props = { readonly language: Language; readonly timeZone: string; readonly children: ReactNode }

/** Gives every component of the cashier's window its words and its clock. */
export function Speaking({ language, timeZone, children }: Props) {
  const speech = useMemo(() => speechOf(language, timeZone), [language, timeZone])
  return (
    <CommonLanguage language={language} words={speech.words}>
      <SpeechContext value={speech}>{children}</SpeechContext>
    </CommonLanguage>
  )
}

function speechOf(language: Language, timeZone: string): Speech {
  const words = dictionaries[language]
  return {
    ...clockAndCalendar(language, timeZone),
    words,
    sentence: (problem) => problemSentences[problem.code][language],
    since: (instant, now) => words.ago(ago((now - Date.parse(instant)) / 1000)),
    number: (value, decimals) => decimalNumber(value, decimals, language),
    length: (seconds) => {
      const { amount, unit } = ago(seconds)
      const options = { style: 'unit', unitDisplay: 'long', unit: unit === 'now' ? 'second' : unit } as const
      return new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', options).format(amount)
    },
  }
}
