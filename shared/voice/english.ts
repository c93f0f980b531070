import type { Rupiah } from '../rupiah'
import { belowThousand } from './below-thousand'

const belowTwenty = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const

/** From twenty. */
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const

const hundreds = [
  'one hundred',
  'two hundred',
  'three hundred',
  'four hundred',
  'five hundred',
  'six hundred',
  'seven hundred',
  'eight hundred',
  'nine hundred',
] as const

export const englishClips = [
  'payment received',
  ...belowTwenty,
  ...tens,
  ...hundreds,
  'thousand',
  'million',
  'billion',
  'trillion',
  'rupiah',
] as const
export type EnglishClip = (typeof englishClips)[number]

const words = { belowTwenty, tens, hundreds }

const scales = [
  { size: 1e12, name: 'trillion' },
  { size: 1e9, name: 'billion' },
  { size: 1e6, name: 'million' },
  { size: 1e3, name: 'thousand' },
] as const

/** `604.000` → `six hundred four thousand rupiah`: without `and`, as the American voice counts. */
export const englishAmount = (amount: Rupiah): readonly EnglishClip[] => [
  ...scales.flatMap(({ size, name }) => group(Math.floor(amount / size) % 1000, name)),
  ...belowThousand(amount % 1000, words),
  'rupiah',
]

function group(count: number, scale: (typeof scales)[number]['name']): readonly EnglishClip[] {
  return count === 0 ? [] : [...belowThousand(count, words), scale]
}
