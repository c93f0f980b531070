import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../setup/child-processes.mjs'
import { SAMPLE_RATE } from './samples'

/** What ffmpeg calls our samples. */
export const RAW = ['-f', 'f32le', '-ar', String(SAMPLE_RATE), '-ac', '1'] as const

export const ffmpeg = (...args: readonly string[]): Promise<string> =>
  run('ffmpeg', ['-nostdin', '-hide_banner', '-loglevel', 'error', '-y', ...args])

/** A folder of its own for the work, gone afterwards whichever way it ends. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kasir-voice-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
