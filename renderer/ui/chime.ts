/** `paid`: on the counter. `aside`: a payment that was put aside. `late`: one that nobody waited for any more. */
export type Chime = 'paid' | 'aside' | 'late'

type Note = { readonly at: number; readonly hertz: number }

const G5 = 783.99
const C6 = 1046.5
const E6 = 1318.51
const E5 = 659.26

const late: readonly Note[] = [
  { at: 0, hertz: C6 },
  { at: 0.16, hertz: G5 },
  { at: 0.32, hertz: E5 },
]

/** Seconds from the beginning, and pitch: told apart by their shape, so a cheap loudspeaker will do. */
const melodies: Readonly<Record<Chime, readonly Note[]>> = {
  paid: [
    { at: 0, hertz: G5 },
    { at: 0.16, hertz: C6 },
  ],
  aside: [
    { at: 0, hertz: C6 },
    { at: 0.14, hertz: G5 },
    { at: 0.28, hertz: E6 },
  ],
  late: [...late, ...late.map(({ at, hertz }) => ({ at: at + 1, hertz }))],
}

/** Of a single note at full volume: two notes and their octaves together stay clear of clipping. */
const LOUDNESS = 0.6
const SILENT = 0.0001
const ATTACK = 0.012
const NOTE_SECONDS = 0.55

let context: AudioContext | undefined

/** The one way to the loudspeaker: chimes and voice share it, so that they follow each other. */
export const loudspeaker = (): AudioContext => {
  context ??= new AudioContext()
  return context
}

/** How long a chime rings, so that a voice can begin after it. */
export const chimeSeconds = (chime: Chime): number =>
  Math.max(...melodies[chime].map(({ at }) => at)) + NOTE_SECONDS

/** Plays a chime, `volume` from 0 to 1. A till without a loudspeaker stays silent: the screen says everything as well. */
export async function playChime(chime: Chime, volume: number): Promise<void> {
  document.documentElement.dataset['lastChime'] = chime
  // Ears hear loudness by powers: the square makes the middle of the slider sound like the middle.
  const loudness = LOUDNESS * volume ** 2
  if (loudness <= SILENT) return
  try {
    const audio = loudspeaker()
    if (audio.state !== 'running') await audio.resume()
    const start = audio.currentTime + 0.03
    for (const { at, hertz } of melodies[chime]) strike(audio, start + at, hertz, loudness)
  } catch {
    context = undefined
  }
}

/** A note like a small bell: a quick beginning, a long end, and a quiet octave above it. */
function strike(audio: AudioContext, at: number, hertz: number, loudness: number): void {
  const volume = audio.createGain()
  volume.gain.setValueAtTime(SILENT, at)
  volume.gain.exponentialRampToValueAtTime(loudness, at + ATTACK)
  volume.gain.exponentialRampToValueAtTime(SILENT, at + NOTE_SECONDS)
  volume.connect(audio.destination)
  ring(audio, volume, at, hertz, 1)
  ring(audio, volume, at, hertz * 2, 0.18)
}

function ring(audio: AudioContext, into: AudioNode, at: number, hertz: number, share: number): void {
  const tone = new OscillatorNode(audio, { type: 'sine', frequency: hertz })
  tone.connect(new GainNode(audio, { gain: share })).connect(into)
  tone.start(at)
  tone.stop(at + NOTE_SECONDS)
}
