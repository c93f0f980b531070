import fc from 'fast-check'

/** What a property came to, in the words to replay it by: seed, path, the smallest example, and what went wrong. */
export function failureOf<T>(run: fc.RunDetails<T>): string {
  const { errorInstance } = run
  const wrong = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
  return `${wrong}\n${(fc.defaultReportMessage(run) ?? '').slice(0, 2000)}`
}
