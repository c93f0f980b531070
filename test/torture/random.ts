/** Numbers that look random and are the same again for the same seed (mulberry32). */
export function seededRandom(seed: number) {
  let state = seed >>> 0
  /** 0 to 1, never 1. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    next,
    /** A whole number from 0 to `end` - 1. */
    below,
    /** True in so many of a hundred cases. */
    chance: (percent: number): boolean => next() * 100 < percent,
    /** @throws when there is nothing to pick from */
    pick: <T>(choices: readonly T[]): T => {
      const chosen = choices[below(choices.length)]
      if (chosen === undefined) throw new RangeError('nothing to pick from')
      return chosen
    },
    /** A seed of its own for something that runs beside this. */
    seed: (): number => below(2 ** 31),
  }
}
export type Random = ReturnType<typeof seededRandom>
