import type { Language } from '../../shared/receipt'
import type { ClipIn } from '../../shared/voice/amount-in-words'
import type { Spans } from '../../shared/voice/timeline'

export const fileNames = { id: 'indonesian', en: 'english' } as const satisfies Record<Language, string>

type ShippedSpans = { readonly [In in Language]: Spans<ClipIn[In]> }

/** Loaded when it is asked for: while the clips are being made there may be none yet. */
export async function shippedSpans(): Promise<ShippedSpans> {
  const { indonesianSpans } = await import('../../renderer/voice/indonesian-spans')
  const { englishSpans } = await import('../../renderer/voice/english-spans')
  return { id: indonesianSpans, en: englishSpans }
}
