import { join } from 'node:path'
import { run } from '../setup/child-processes.mjs'
import { soundsOf } from './pronunciations'
import { readSamples, type Samples } from './samples'
import { ffmpeg, RAW } from './tools'

/** The clearest of Flite's free voices for a recogniser, in both languages: docs/voice.md has the comparison. */
const VOICE = 'rms'
/** A little quicker than the voice's own pace: each word is said alone, and therefore slowly. */
const STRETCH = 0.95

/** One clip as the engine says it, with its silence. The pauses around it keep the engine from clipping the ends. */
export async function speakClip(clip: string, folder: string): Promise<Samples> {
  const wave = join(folder, 'clip.wav')
  const raw = join(folder, 'clip.f32')
  const sounds = `pau ${soundsOf(clip)} pau`
  await run('flite', ['-voice', VOICE, '--setf', `duration_stretch=${STRETCH}`, '-p', sounds, '-o', wave])
  // Below this a counter's loudspeaker only rattles.
  await ffmpeg('-i', wave, '-af', 'highpass=f=90', ...RAW, raw)
  return readSamples(raw)
}
