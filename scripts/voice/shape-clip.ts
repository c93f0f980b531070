import { loudnessOf } from './loudness'
import { decibels, peakOf, type Samples, secondsToSamples } from './samples'

/** In LUFS: as loud as nearly every clip can be without being squeezed. */
const LOUDNESS = -18
/** In dB below full scale: room for what Opus and a resampler add. */
const CEILING = -1.5
/** In dB below full scale: the voice's own background noise lies well below. */
const SILENCE = -46
const WINDOW = secondsToSamples(0.005)
const LEAD_IN = secondsToSamples(0.01)
const FADE_IN = secondsToSamples(0.005)
/** A word cut short sounds as if it ended in t: the recogniser heard `eight` behind it. */
const FADE_OUT = secondsToSamples(0.05)
/** Clips begin and end on whole milliseconds, so that the list of them needs no fractions. */
const MILLISECOND = secondsToSamples(0.001)

/** The word without its silence, with soft edges, as loud as all others. */
export const shapeClip = (spoken: Samples): Samples => levelled(withSoftEdges(trimmed(spoken)))

function trimmed(samples: Samples): Samples {
  const threshold = 10 ** (SILENCE / 20)
  const loud: number[] = []
  for (let at = 0; at + WINDOW <= samples.length; at += WINDOW) {
    const window = samples.subarray(at, at + WINDOW)
    const power = window.reduce((sum, sample) => sum + sample * sample, 0) / WINDOW
    if (Math.sqrt(power) > threshold) loud.push(at)
  }
  const from = Math.max(0, (loud[0] ?? 0) - LEAD_IN)
  const to = (loud.at(-1) ?? 0) + WINDOW + FADE_OUT
  const length = Math.ceil((to - from) / MILLISECOND) * MILLISECOND
  const clip = new Float32Array(length)
  clip.set(samples.subarray(from, from + length))
  return clip
}

const withSoftEdges = (samples: Samples): Samples =>
  samples.map((sample, at) => {
    const before = Math.min(1, at / FADE_IN)
    const after = Math.min(1, (samples.length - 1 - at) / FADE_OUT)
    return sample * before * after * after
  })

function levelled(samples: Samples): Samples {
  const wanted = LOUDNESS - loudnessOf(samples)
  const possible = CEILING - decibels(peakOf(samples))
  const gain = 10 ** (Math.min(wanted, possible) / 20)
  return samples.map((sample) => sample * gain)
}
