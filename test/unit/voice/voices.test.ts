import { describe, expect, test } from 'vitest'
import { loadVoice } from '../../../renderer/ui/voice/load-voice'
import { languages } from '../../../shared/receipt'

const LARGEST_CHUNK = 300_000

describe.each(languages)('the shipped voice (%s)', (language) => {
  test('is an Ogg recording inside the script, small enough to be read in passing', async () => {
    const { recording } = await loadVoice(language)
    const [kind, base64 = ''] = recording.split(',')
    expect(kind).toBe('data:audio/ogg;base64')
    expect(atob(base64.slice(0, 8)).slice(0, 4)).toBe('OggS')
    expect(recording.length).toBeLessThan(LARGEST_CHUNK)
  })

  test('keeps its clips apart from each other', async () => {
    const { spans } = await loadVoice(language)
    const inOrder = Object.values(spans).toSorted((one, other) => one.from - other.from)
    inOrder.slice(1).forEach((span, index) => {
      const before = inOrder[index]
      expect(span.from - (before?.from ?? 0) - (before?.seconds ?? 0)).toBeGreaterThan(0.05)
    })
  })

  test('carries the licence of the engine that spoke it', async () => {
    expect((await loadVoice(language)).licence).toContain('Carnegie Mellon University')
  })
})
