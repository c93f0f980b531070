import { readFile, writeFile } from 'node:fs/promises'

/** One channel, -1 to 1, at this rate: what the sprites are encoded from, and more than the voice's own 16 kHz. */
export const SAMPLE_RATE = 24_000
export type Samples = Float32Array

export const secondsToSamples = (seconds: number): number => Math.round(seconds * SAMPLE_RATE)

/** A file of bare 32-bit floats, which is how ffmpeg hands sound over without a header. */
export async function readSamples(file: string): Promise<Samples> {
  const bytes = await readFile(file)
  return new Float32Array(new Uint8Array(bytes).buffer)
}

export const writeSamples = (file: string, samples: Samples): Promise<void> =>
  writeFile(file, new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength))

export const peakOf = (samples: Samples): number =>
  samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0)

export const decibels = (ratio: number): number => 20 * Math.log10(Math.max(ratio, 1e-9))
