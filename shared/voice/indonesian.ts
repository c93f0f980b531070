import type { Rupiah } from '../rupiah'
import { belowThousand } from './below-thousand'

const belowTwenty = [
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
  'dua belas',
  'tiga belas',
  'empat belas',
  'lima belas',
  'enam belas',
  'tujuh belas',
  'delapan belas',
  'sembilan belas',
] as const

/** From twenty. */
const tens = [
  'dua puluh',
  'tiga puluh',
  'empat puluh',
  'lima puluh',
  'enam puluh',
  'tujuh puluh',
  'delapan puluh',
  'sembilan puluh',
] as const

const hundreds = [
  'seratus',
  'dua ratus',
  'tiga ratus',
  'empat ratus',
  'lima ratus',
  'enam ratus',
  'tujuh ratus',
  'delapan ratus',
  'sembilan ratus',
] as const

/** One clip for what is said in one breath: `enam puluh` is one, so that fewer seams are heard. */
export const indonesianClips = [
  'pembayaran diterima',
  ...belowTwenty,
  ...tens,
  ...hundreds,
  'seribu',
  'ribu',
  'juta',
  'miliar',
  'triliun',
  'rupiah',
] as const
export type IndonesianClip = (typeof indonesianClips)[number]

const words = { belowTwenty, tens, hundreds }

const scales = [
  { size: 1e12, name: 'triliun' },
  { size: 1e9, name: 'miliar' },
  { size: 1e6, name: 'juta' },
  { size: 1e3, name: 'ribu' },
] as const

/** `65.000` → `enam puluh lima ribu rupiah`, a clip each for `enam puluh`, `lima`, `ribu` and `rupiah`. */
export const indonesianAmount = (amount: Rupiah): readonly IndonesianClip[] => [
  ...scales.flatMap(({ size, name }) => group(Math.floor(amount / size) % 1000, name)),
  ...belowThousand(amount % 1000, words),
  'rupiah',
]

/** One thousand alone is `seribu`; one million is `satu juta`. */
function group(count: number, scale: (typeof scales)[number]['name']): readonly IndonesianClip[] {
  if (count === 0) return []
  return count === 1 && scale === 'ribu' ? ['seribu'] : [...belowThousand(count, words), scale]
}
