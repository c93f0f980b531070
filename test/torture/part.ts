/** What a part is given: the same seed makes the same choices again. */
export type PartOptions = {
  readonly seed: number
  /** How many of its cases to run; each part says what it counts. */
  readonly runs: number
  /** `Date.now()` after which nothing new is begun. */
  readonly deadline: number
  readonly say: (line: string) => void
}

/** What a part found. A figure is something counted on the way, for the table. */
export type PartResult = {
  readonly part: string
  /** What was counted: "kills", "answers", … */
  readonly of: string
  readonly runs: number
  /** What was asked for; fewer runs than that were cut off by the deadline. */
  readonly wanted: number
  readonly seed: number
  readonly seconds: number
  readonly figures: Readonly<Record<string, number>>
  readonly violations: readonly string[]
}

/** Counts, times and collects for one part. */
export function findings(
  part: string,
  of: string,
  { seed, runs: wanted }: Pick<PartOptions, 'seed' | 'runs'>,
) {
  const started = Date.now()
  const violations: string[] = []
  const figures = new Map<string, number>()
  let runs = 0
  return {
    ran: (times = 1): void => {
      runs += times
    },
    runs: (): number => runs,
    count: (figure: string, times = 1): void => {
      figures.set(figure, (figures.get(figure) ?? 0) + times)
    },
    violated: (what: string): void => {
      violations.push(what)
    },
    /** Something that must hold; what it is called is what the table says when it does not. */
    holds: (condition: boolean, otherwise: string): void => {
      if (!condition) violations.push(otherwise)
    },
    result: (): PartResult => ({
      part,
      of,
      runs,
      wanted,
      seed,
      seconds: (Date.now() - started) / 1000,
      figures: Object.fromEntries(figures),
      violations,
    }),
  }
}
export type Findings = ReturnType<typeof findings>

/** Several results of the same part, made beside each other or one after the other. */
export const together = (part: string, results: readonly PartResult[]): PartResult => ({
  part,
  of: results[0]?.of ?? '',
  runs: sum(results.map(({ runs }) => runs)),
  wanted: sum(results.map(({ wanted }) => wanted)),
  seed: results[0]?.seed ?? 0,
  seconds: sum(results.map(({ seconds }) => seconds)),
  figures: Object.fromEntries(
    [...new Set(results.flatMap(({ figures }) => Object.keys(figures)))].map((name) => [
      name,
      sum(results.map(({ figures }) => figures[name] ?? 0)),
    ]),
  ),
  violations: results.flatMap(({ violations }) => violations),
})

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
