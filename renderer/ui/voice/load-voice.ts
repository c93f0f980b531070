import type { Language } from '../../../shared/receipt'
import type { ClipIn } from '../../../shared/voice/amount-in-words'
import type { Voice } from './voice'

type Loaders = { readonly [In in Language]: () => Promise<Voice<ClipIn[In]>> }

/** Chunks of their own: a window that never speaks never reads them. */
const loaders: Loaders = {
  id: async () => (await import('../../voice/indonesian')).indonesianVoice,
  en: async () => (await import('../../voice/english')).englishVoice,
}

export const loadVoice = <In extends Language>(language: In): Promise<Voice<ClipIn[In]>> =>
  loaders[language]()
