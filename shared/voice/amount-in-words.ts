import type { Language } from '../receipt'
import type { Rupiah } from '../rupiah'
import { type EnglishClip, englishAmount, englishClips } from './english'
import { type IndonesianClip, indonesianAmount, indonesianClips } from './indonesian'

/** A clip is named by the words it says: the names of an amount, joined, are the amount in words. */
export type ClipIn = { readonly id: IndonesianClip; readonly en: EnglishClip }
export type Clip = ClipIn[Language]

type Spoken = {
  readonly [In in Language]: {
    readonly received: ClipIn[In]
    readonly clips: readonly ClipIn[In][]
    readonly amount: (amount: Rupiah) => readonly ClipIn[In][]
  }
}

const spoken: Spoken = {
  id: { received: 'pembayaran diterima', clips: indonesianClips, amount: indonesianAmount },
  en: { received: 'payment received', clips: englishClips, amount: englishAmount },
}

/** Every clip a language can ever need. */
export const clipsOf = <In extends Language>(language: In): readonly ClipIn[In][] => spoken[language].clips

/** `Rp 65.000` → `enam puluh` `lima` `ribu` `rupiah`. */
export const amountInWords = <In extends Language>(amount: Rupiah, language: In): readonly ClipIn[In][] =>
  spoken[language].amount(amount)

/** The whole announcement: `pembayaran diterima`, and the amount. */
export const paymentInWords = <In extends Language>(amount: Rupiah, language: In): readonly ClipIn[In][] => [
  spoken[language].received,
  ...amountInWords(amount, language),
]
