import type { Language } from '../../shared/receipt'
import type { ClipIn } from '../../shared/voice/amount-in-words'
import type { Spans } from '../../shared/voice/timeline'

export const fileNames = { id: 'indonesian', en: 'english' } as const satisfies Record<Language, string>

type ShippedSpans = { readonly [In in Language]: Spans<ClipIn[In]> }

/** Loaded when it is asked for: before the clips are made there are none. */
export async function spansOf<In extends Language>(language: In): Promise<Spans<ClipIn[In]>> {
  const { indonesianSpans } = await import('../../renderer/voice/indonesian-spans')
  const { englishSpans } = await import('../../renderer/voice/english-spans')
  const shipped: ShippedSpans = { id: indonesianSpans, en: englishSpans }
  return shipped[language]
}
