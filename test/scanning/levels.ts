import type { Conditions } from './photograph'

export type CodeLength = 'usual' | 'longest'

export type Level = {
  readonly name: string
  /** Codes of this length are read in every scan, on every display, by both decoders. */
  readonly promised: readonly CodeLength[]
  readonly conditions: Conditions
}

/** From a phone held well to one that can hardly see anything. */
export const levels: readonly Level[] = [
  {
    name: 'held well',
    promised: ['usual', 'longest'],
    conditions: {
      slant: 10,
      roll: 5,
      shortSide: 1080,
      blur: 0.8,
      brightness: 0.9,
      uneven: 0.1,
      veil: 0.01,
      glare: 0,
      noise: 0.01,
    },
  },
  {
    name: 'at the counter',
    promised: ['usual'],
    conditions: {
      slant: 20,
      roll: 12,
      shortSide: 900,
      blur: 1,
      brightness: 0.5,
      uneven: 0.3,
      veil: 0.03,
      glare: 0.03,
      noise: 0.02,
    },
  },
  {
    name: 'in a hurry',
    promised: [],
    conditions: {
      slant: 25,
      roll: 20,
      shortSide: 720,
      blur: 1.2,
      brightness: 0.3,
      uneven: 0.4,
      veil: 0.05,
      glare: 0.05,
      noise: 0.03,
    },
  },
  {
    name: 'far and dim',
    promised: [],
    conditions: {
      slant: 40,
      roll: 35,
      shortSide: 420,
      blur: 1.5,
      brightness: 0.15,
      uneven: 0.5,
      veil: 0.05,
      glare: 0.1,
      noise: 0.06,
    },
  },
]
