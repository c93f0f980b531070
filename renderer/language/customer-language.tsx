import { createContext, type ReactNode, use, useMemo } from 'react'
import type { Language } from '../../shared/receipt'
import { type ClockAndCalendar, clockAndCalendar } from './clock-and-calendar'
import { CommonLanguage } from './common-language'
import { customerEn } from './customer-en'
import { customerId, type CustomerWords } from './customer-id'

const dictionaries: Record<Language, CustomerWords> = { id: customerId, en: customerEn }

type Speech = ClockAndCalendar & { readonly words: CustomerWords }

const speechOf = (language: Language, timeZone: string): Speech => ({
  words: dictionaries[language],
  ...clockAndCalendar(language, timeZone),
})

const SpeechContext = createContext<Speech>(speechOf('id', 'Asia/Jakarta'))

export const useSpeech = (): Speech => use(SpeechContext)
export const useWords = (): CustomerWords => use(SpeechContext).words

type Props = { readonly language: Language; readonly timeZone: string; readonly children: ReactNode }

/** Gives the customer's display its words, which are few, and its clock. */
export function Speaking({ language, timeZone, children }: Props) {
  const speech = useMemo(() => speechOf(language, timeZone), [language, timeZone])
  return (
    <CommonLanguage language={language} words={speech.words}>
      <SpeechContext value={speech}>{children}</SpeechContext>
    </CommonLanguage>
  )
}
