const TIMES = 30

/** Milliseconds of each call, over all of what is given, several times in turn; one round before is not counted. */
export function sampled<T>(given: readonly T[], call: (one: T) => unknown, times = TIMES): readonly number[] {
  if (times > 1) given.forEach(call)
  return Array.from({ length: times }, () => given).flatMap((round) =>
    round.map((one) => {
      const started = performance.now()
      call(one)
      return performance.now() - started
    }),
  )
}

/** The least value that this share of all is not above; 0 < share ≤ 1. NaN of nothing. */
export function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? Number.NaN
}

/** The one in the middle, or the mean of the two there. NaN of nothing. */
export function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(times.length / 2)] ?? Number.NaN
  return times.length % 2 === 1 ? upper : ((sorted[times.length / 2 - 1] ?? Number.NaN) + upper) / 2
}
