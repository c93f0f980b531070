/**
 * Has PocketSphinx write down announcements made from the shipped clips, and counts what it gets right. It knows
 * American English only: Indonesian words are described to it by the sounds the voice was given, so there it tells
 * whether the words can be kept apart, not whether an Indonesian would like them. docs/voice.md says more.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Language, languages } from '../../shared/receipt'
import { type Rupiah, rupiahSchema } from '../../shared/rupiah'
import { paymentInWords } from '../../shared/voice/amount-in-words'
import { run } from '../setup/child-processes.mjs'
import { say, step } from '../setup/progress.mjs'
import { announcement, decodedRecording } from './announcement'
import { grammars } from './grammars'
import { fileNames, spansOf } from './languages'
import { dictionaries } from './pronunciations'
import { secondsToSamples, writeSamples } from './samples'
import { ffmpeg, inTemporaryFolder, RAW } from './tools'

const MODEL = '/usr/share/pocketsphinx/model/en-us/en-us'
/** It expects a room before the first word. */
const SILENCE = secondsToSamples(0.25)
const amounts = sampleAmounts(100)

for (const language of languages) {
  await step(`Listening to ${fileNames[language]}`, () => inTemporaryFolder((work) => listen(language, work)))
}

async function listen(language: Language, work: string): Promise<void> {
  const recording = await decodedRecording(language)
  const spans = await spansOf(language)
  for (const amount of amounts) {
    const spoken = announcement(amount, language, spans, recording)
    const inRoom = new Float32Array(spoken.length + 2 * SILENCE)
    inRoom.set(spoken, SILENCE)
    const raw = join(work, 'spoken.f32')
    await writeSamples(raw, inRoom)
    await ffmpeg(...RAW, '-i', raw, '-f', 's16le', '-ar', '16000', join(work, `${amount}.raw`))
  }
  await writeFile(join(work, 'list'), amounts.map((amount) => `${amount}\n`).join(''))
  await writeFile(join(work, 'words'), dictionaryText(language))
  await writeFile(join(work, 'grammar'), grammars[language])
  await recognise(work)
  report(language, await readFile(join(work, 'heard'), 'utf8'))
}

function recognise(work: string): Promise<string> {
  const files = ['-dict', 'words', '-jsgf', 'grammar', '-ctl', 'list', '-hyp', 'heard']
  const sound = ['-cepdir', '.', '-cepext', '.raw', '-adcin', 'yes']
  return run('pocketsphinx_batch', ['-hmm', MODEL, ...files, ...sound, '-logfn', 'log'], { cwd: work })
}

/** Its model has no `ax`; to it, that is `ah`. */
function dictionaryText(language: Language): string {
  const entries = Object.entries(dictionaries[language])
  return entries.map(([word, sounds]) => `${word} ${sounds.replaceAll('ax', 'ah').toUpperCase()}\n`).join('')
}

/** Each line: the words it heard, then the name of the file and a score in brackets. */
function report(language: Language, heard: string): void {
  const lines = heard.trimEnd().split('\n')
  const wrong = amounts.flatMap((amount, at) => {
    const said = paymentInWords(amount, language).join(' ')
    const understood = (lines[at] ?? '').replace(/ ?\([^()]*\)$/, '')
    return said === understood ? [] : [`  said ${said}\n  heard ${understood}`]
  })
  say(
    `${fileNames[language]}: ${amounts.length - wrong.length} of ${amounts.length} understood word for word`,
  )
  for (const line of wrong.slice(0, 5)) say(line)
}

/** The same amounts each time: half of them round ones as shops have them, half any up to the limit of QRIS. */
function sampleAmounts(count: number): readonly Rupiah[] {
  let seed = 2026
  const below = (limit: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((seed / 2 ** 31) * limit)
  }
  return Array.from({ length: count }, (_, at) =>
    rupiahSchema.parse(at % 2 === 0 ? (1 + below(2000)) * 500 : 1 + below(10_000_000)),
  )
}
