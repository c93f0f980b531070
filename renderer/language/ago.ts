const STEPS = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const

/** How long ago, in the largest whole unit. A clock that was set back does not show negative time. */
export function ago(seconds: number): { amount: number; unit: (typeof STEPS)[number]['unit'] | 'now' } {
  const step = STEPS.find((candidate) => seconds >= candidate.seconds)
  return step === undefined
    ? { amount: 0, unit: 'now' }
    : { amount: Math.floor(seconds / step.seconds), unit: step.unit }
}
