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

const LOUDNESS = 0.3
const ATTACK = 0.012
const NOTE_SECONDS = 0.55

let context: AudioContext | undefined

/** Plays a chime. A till without a loudspeaker stays silent: the screen says everything as well. */
export async function playChime(chime: Chime): Promise<void> {
  document.documentElement.dataset['lastChime'] = chime
  try {
    context ??= new AudioContext()
    if (context.state !== 'running') await context.resume()
    const start = context.currentTime + 0.03
    for (const { at, hertz } of melodies[chime]) strike(context, start + at, hertz)
  } catch {
    context = undefined
  }
}

/** A note like a small bell: a quick beginning, a long end, and a quiet octave above it. */
function strike(audio: AudioContext, at: number, hertz: number): void {
  const volume = audio.createGain()
  volume.gain.setValueAtTime(0.0001, at)
  volume.gain.exponentialRampToValueAtTime(LOUDNESS, at + ATTACK)
  volume.gain.exponentialRampToValueAtTime(0.0001, at + NOTE_SECONDS)
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
