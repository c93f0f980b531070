/** Both languages build their numbers from the same three tables. */
export type NumberWords<Word> = {
  /** From 1. */
  readonly belowTwenty: readonly Word[]
  /** From 20. */
  readonly tens: readonly Word[]
  /** From 100. */
  readonly hundreds: readonly Word[]
}

/** 0 to 999 in words; zero is not said inside a number. */
export function belowThousand<Word>(count: number, words: NumberWords<Word>): readonly Word[] {
  const rest = count % 100
  return [
    ...nth(words.hundreds, Math.floor(count / 100)),
    ...(rest < 20
      ? nth(words.belowTwenty, rest)
      : [...nth(words.tens, Math.floor(rest / 10) - 1), ...nth(words.belowTwenty, rest % 10)]),
  ]
}

/** Counted from 1; none for 0. */
const nth = <Word>(words: readonly Word[], n: number): readonly Word[] => (n > 0 ? words.slice(n - 1, n) : [])
