import type { Language } from '../../../shared/receipt'
import type { Rupiah } from '../../../shared/rupiah'
import { paymentInWords } from '../../../shared/voice/amount-in-words'
import { type Timeline, timelineOf } from '../../../shared/voice/timeline'
import { decodeRecording } from './decode-recording'
import { loadVoice } from './load-voice'

/** Nothing hangs on the voice: whoever asked may ignore a problem, or name it beside the test button. */
export type Speaking =
  | { readonly ok: true /** From now until the last word is said. */; readonly seconds: number }
  | { readonly ok: false; readonly problem: 'no-sound-allowed' | 'voice-unreadable' }

const HEAD_START = 0.05
const RESUME_WITHIN_MS = 2000

/** When each context has said everything it was given: two payments at once are said one after the other. */
const silentFrom = new WeakMap<AudioContext, number>()

/**
 * Says that this amount was received. Comes back as soon as it is under way. `volume` is 0 to 1.
 * The voice is off unless the shop turns it on: docs/voice.md.
 */
export async function speakAmount(
  context: AudioContext,
  amount: Rupiah,
  language: Language,
  volume: number,
): Promise<Speaking> {
  try {
    const voice = await loadVoice(language)
    const recording = await decodeRecording(context, language, voice.recording)
    if (!(await isRunning(context))) return { ok: false, problem: 'no-sound-allowed' }
    const timeline = timelineOf(paymentInWords(amount, language), voice.spans)
    return { ok: true, seconds: play(context, recording, timeline, volume) }
  } catch {
    return { ok: false, problem: 'voice-unreadable' }
  }
}

/** A context that may not sound yet waits for the first key or click, for ever if none comes: we do not. */
async function isRunning(context: AudioContext): Promise<boolean> {
  if (context.state === 'running') return true
  const patience = new Promise((resolve) => setTimeout(resolve, RESUME_WITHIN_MS))
  await Promise.race([context.resume().catch(() => {}), patience])
  // Asked of a function: what the compiler learnt of the state above is out of date.
  return stateOf(context) === 'running'
}

const stateOf = (context: AudioContext): AudioContextState => context.state

/** Hands the whole sentence over at once, so that nothing the window does meanwhile tears a gap into it. */
function play(context: AudioContext, recording: AudioBuffer, timeline: Timeline, volume: number): number {
  const start = Math.max(context.currentTime + HEAD_START, silentFrom.get(context) ?? 0)
  const gain = new GainNode(context, { gain: Math.min(1, Math.max(0, volume)) })
  gain.connect(context.destination)
  for (const { at, from, seconds } of timeline.cues) {
    const clip = new AudioBufferSourceNode(context, { buffer: recording })
    clip.connect(gain)
    clip.start(start + at, from, seconds)
  }
  const end = start + timeline.seconds
  silentFrom.set(context, end)
  return end - context.currentTime
}
