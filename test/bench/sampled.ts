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

export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
