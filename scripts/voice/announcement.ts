import { join, resolve } from 'node:path'
import type { Language } from '../../shared/receipt'
import type { Rupiah } from '../../shared/rupiah'
import { type ClipIn, paymentInWords } from '../../shared/voice/amount-in-words'
import { type Span, type Spans, timelineOf } from '../../shared/voice/timeline'
import { fileNames } from './languages'
import { readSamples, type Samples, secondsToSamples } from './samples'
import { ffmpeg, inTemporaryFolder, RAW } from './tools'

/** What is shipped, decoded, is what gets judged: not what went into the encoder. */
export const decodedRecording = (language: Language): Promise<Samples> =>
  inTemporaryFolder(async (folder) => {
    const raw = join(folder, 'recording.f32')
    const file = resolve(import.meta.dirname, `../../renderer/voice/${fileNames[language]}.ogg`)
    await ffmpeg('-i', file, ...RAW, raw)
    return readSamples(raw)
  })

/** An announcement as the window plays it: the same clips at the same moments. */
export function announcement<In extends Language>(
  amount: Rupiah,
  language: In,
  spans: Spans<ClipIn[In]>,
  recording: Samples,
): Samples {
  const { cues, seconds } = timelineOf(paymentInWords(amount, language), spans)
  const spoken = new Float32Array(secondsToSamples(seconds))
  for (const cue of cues) spoken.set(cut(recording, cue), secondsToSamples(cue.at))
  return spoken
}

export const cut = (recording: Samples, { from, seconds }: Span): Samples =>
  recording.subarray(secondsToSamples(from), secondsToSamples(from) + secondsToSamples(seconds))
