import type { Clip } from './amount-in-words'

/** Where a clip lies in its language's recording, in seconds. */
export type Span = { readonly from: number; readonly seconds: number }
export type Spans<Name extends Clip> = Readonly<Record<Name, Span>>

/** One clip and when it begins, counted from the first one. */
export type Cue = Span & { readonly at: number }
export type Timeline = { readonly cues: readonly Cue[]; readonly seconds: number }

/** Speech within one number hardly pauses; without anything, the last sound of a word runs into the next one. */
const SEAM = 0.025
/** After `ribu`, `juta` …: where people breathe, and where listeners catch up. */
const BREATH = 0.14
const AFTER_SENTENCE = 0.3

const scales: ReadonlySet<Clip> = new Set([
  'seribu',
  'ribu',
  'juta',
  'miliar',
  'triliun',
  'thousand',
  'million',
  'billion',
  'trillion',
])
const sentences: ReadonlySet<Clip> = new Set(['pembayaran diterima', 'payment received'])

/** When each clip is to be played, so that a list of clips becomes a sentence. */
export function timelineOf<Name extends Clip>(clips: readonly Name[], spans: Spans<Name>): Timeline {
  const cues: Cue[] = []
  let at = 0
  let end = 0
  clips.forEach((clip, index) => {
    const span = spans[clip]
    cues.push({ ...span, at })
    end = at + span.seconds
    at = end + pauseBetween(clip, clips[index + 1])
  })
  return { cues, seconds: end }
}

function pauseBetween(clip: Clip, next: Clip | undefined): number {
  if (sentences.has(clip)) return AFTER_SENTENCE
  return scales.has(clip) && next !== 'rupiah' ? BREATH : SEAM
}
