import { describe, expect, test } from 'vitest'
import { indonesianSpans } from '../../../renderer/voice/indonesian-spans'
import { paymentInWords } from '../../../shared/voice/amount-in-words'
import { timelineOf } from '../../../shared/voice/timeline'
import { rupiah } from '../../support/rupiah'

const pausesOf = (amount: number): readonly number[] => {
  const { cues } = timelineOf(paymentInWords(rupiah(amount), 'id'), indonesianSpans)
  return cues.slice(1).map(({ at }, index) => {
    const before = cues[index]
    return before === undefined ? Number.NaN : Math.round((at - before.at - before.seconds) * 1000) / 1000
  })
}

describe('the timeline of an announcement', () => {
  test('plays each clip from where it lies in the recording, and ends with the last', () => {
    const { cues, seconds } = timelineOf(['lima', 'rupiah'], indonesianSpans)
    expect(cues[0]).toEqual({ ...indonesianSpans.lima, at: 0 })
    expect(cues[1]).toMatchObject(indonesianSpans.rupiah)
    expect(seconds).toBeCloseTo((cues[1]?.at ?? 0) + indonesianSpans.rupiah.seconds)
  })

  test('pauses after the sentence and breathes after the millions, but not before rupiah', () => {
    // pembayaran diterima … satu juta … lima puluh ribu rupiah
    expect(pausesOf(1_050_000)).toEqual([0.3, 0.025, 0.14, 0.025, 0.025])
  })

  test('of nothing is nothing', () => {
    expect(timelineOf([], indonesianSpans)).toEqual({ cues: [], seconds: 0 })
  })
})
