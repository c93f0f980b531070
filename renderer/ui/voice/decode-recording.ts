import type { Language } from '../../../shared/receipt'

const decoded = new Map<Language, Promise<AudioBuffer>>()

/** Each language is decoded once a window; after a failure the next announcement tries again. */
export function decodeRecording(
  context: AudioContext,
  language: Language,
  recording: string,
): Promise<AudioBuffer> {
  const known = decoded.get(language)
  if (known !== undefined) return known
  const decoding = context.decodeAudioData(bytesOf(recording))
  decoded.set(language, decoding)
  decoding.catch(() => decoded.delete(language))
  return decoding
}

/** The bytes behind `data:…;base64,`. Not by `fetch`, which the windows do not have. */
function bytesOf(dataUrl: string): ArrayBuffer {
  const text = atob(dataUrl.slice(dataUrl.indexOf(',') + 1))
  return Uint8Array.from(text, (character) => character.charCodeAt(0)).buffer
}
