import type { Clip } from '../../../shared/voice/amount-in-words'
import type { Spans } from '../../../shared/voice/timeline'

/** A language's voice as it is shipped: one recording of all clips, and where each of them lies in it. */
export type Voice<Name extends Clip> = {
  /** Opus in Ogg, as a `data:` URL that is only decoded, never loaded: windows have no network, not even to it. */
  readonly recording: string
  readonly spans: Spans<Name>
  /** Of the engine that spoke: it stays with what it spoke. */
  readonly licence: string
}
