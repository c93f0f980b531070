import { join } from 'node:path'
import type { Clip } from '../../shared/voice/amount-in-words'
import type { Span } from '../../shared/voice/timeline'
import { SAMPLE_RATE, type Samples, secondsToSamples, writeSamples } from './samples'
import { ffmpeg, inTemporaryFolder, RAW } from './tools'

/** Silence around each clip: Opus smears a sound by a few milliseconds, and none may reach its neighbour. */
const GUARD = secondsToSamples(0.08)

export type Recording = { readonly clip: Clip; readonly samples: Samples }
export type Placed = { readonly clip: Clip; readonly span: Span }
export type Sprite = { readonly samples: Samples; readonly placed: readonly Placed[] }

/** All clips of a language in one recording. */
export function joinClips(recordings: readonly Recording[]): Sprite {
  const length = recordings.reduce((sum, { samples }) => sum + samples.length + GUARD, GUARD)
  const joined = new Float32Array(length)
  let at = GUARD
  const placed = recordings.map(({ clip, samples }) => {
    joined.set(samples, at)
    const span = { from: at / SAMPLE_RATE, seconds: samples.length / SAMPLE_RATE }
    at += samples.length + GUARD
    return { clip, span }
  })
  return { samples: joined, placed }
}

/** Opus in Ogg. `bitexact` leaves out what differs from run to run: a random serial number and the encoder's name. */
export function encodeSprite(samples: Samples, file: string): Promise<unknown> {
  return inTemporaryFolder(async (folder) => {
    const raw = join(folder, 'sprite.f32')
    await writeSamples(raw, samples)
    const opus = ['-c:a', 'libopus', '-b:a', '24k', '-vbr', 'on', '-application', 'audio']
    await ffmpeg(...RAW, '-i', raw, ...opus, '-fflags', '+bitexact', '-flags:a', '+bitexact', file)
  })
}
