/** Measures the shipped clips, and plays whole amounts from them into out/voice, to be measured and listened to. */
import { mkdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Language, languages } from '../../shared/receipt'
import { rupiahSchema } from '../../shared/rupiah'
import { clipsOf } from '../../shared/voice/amount-in-words'
import { say } from '../setup/progress.mjs'
import { announcement, cut, decodedRecording } from './announcement'
import { fileNames, spansOf } from './languages'
import { loudnessOf } from './loudness'
import { decibels, peakOf, SAMPLE_RATE, type Samples, secondsToSamples, writeSamples } from './samples'
import { ffmpeg, inTemporaryFolder, RAW } from './tools'

const AMOUNTS = [65_000, 604_000, 1_250_000, 10_000_000, 9_876_543].map((amount) =>
  rupiahSchema.parse(amount),
)
/** In dBFS: quieter is a pause, and one that is shorter than this belongs to a word. */
const QUIET = -40
const SHORTEST_PAUSE = 0.04
const project = resolve(import.meta.dirname, '../..')
const folder = join(project, 'out/voice')

await mkdir(folder, { recursive: true })
for (const language of languages) await measure(language)
say('Listen to them in out/voice.')

async function measure(language: Language): Promise<void> {
  const recording = await decodedRecording(language)
  const spans = await spansOf(language)
  say(await aboutClips(language, recording))
  for (const amount of AMOUNTS) {
    const spoken = announcement(amount, language, spans, recording)
    const wave = join(folder, `${language}-${amount}.wav`)
    say(`  ${amount}: ${await aboutAnnouncement(spoken, wave)}, ${aboutPauses(spoken)}`)
  }
}

async function aboutClips(language: Language, recording: Samples): Promise<string> {
  const file = join(project, 'renderer/voice', `${fileNames[language]}.ogg`)
  const spans = await spansOf(language)
  const clips = clipsOf(language).map((clip) => spans[clip])
  const seconds = clips.map((clip) => clip.seconds)
  const sounds = clips.map((clip) => cut(recording, clip))
  return [
    `${fileNames[language]}: ${clips.length} clips`,
    `${(recording.length / SAMPLE_RATE).toFixed(1)} s`,
    `${Math.round((await stat(file)).size / 1000)} kB`,
    `each ${range(seconds, 2)} s`,
    `${range(sounds.map(loudnessOf), 1)} LUFS`,
    `peaks ${range(sounds.map(peakOf).map(decibels), 1)} dBFS`,
    `edges up to ${Math.max(...sounds.map(loudestEdge)).toFixed(0)} dBFS`,
  ].join(', ')
}

/** The first and the last sample: what would click. */
function loudestEdge(clip: Samples): number {
  return decibels(Math.max(Math.abs(clip[0] ?? 0), Math.abs(clip.at(-1) ?? 0)))
}

async function aboutAnnouncement(spoken: Samples, wave: string): Promise<string> {
  const clipped = spoken.filter((sample) => Math.abs(sample) >= 1).length
  const loudness = await inTemporaryFolder(async (work) => {
    const raw = join(work, 'spoken.f32')
    await writeSamples(raw, spoken)
    await ffmpeg(...RAW, '-i', raw, wave)
    // An independent judge: ffmpeg's own meter, with the gate of the standard.
    const printed = await ffmpeg(
      '-i',
      wave,
      '-af',
      'ebur128=metadata=1,ametadata=print:file=-',
      '-f',
      'null',
      '-',
    )
    return [...printed.matchAll(/r128\.I=(-?[\d.]+)/g)].at(-1)?.[1] ?? 'unknown'
  })
  return [
    `${(spoken.length / SAMPLE_RATE).toFixed(2)} s`,
    `${Number(loudness).toFixed(1)} LUFS`,
    `peak ${decibels(peakOf(spoken)).toFixed(1)} dBFS`,
    `${clipped} samples clipped`,
  ].join(', ')
}

/** The pauses that are heard, edges of the clips and all. */
function aboutPauses(spoken: Samples): string {
  const window = secondsToSamples(0.005)
  const pauses: number[] = []
  let quiet = 0
  for (let at = 0; at < spoken.length; at += window) {
    if (decibels(peakOf(spoken.subarray(at, at + window))) < QUIET) quiet += 0.005
    else {
      if (quiet >= SHORTEST_PAUSE) pauses.push(quiet)
      quiet = 0
    }
  }
  return `pauses ${pauses.map((pause) => pause.toFixed(2)).join(' ')} s`
}

function range(values: readonly number[], digits: number): string {
  return `${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)}`
}
