import type { Result } from '../../shared/result'

/** What a test takes for granted: the value, or the test ends with the problem's code. */
export function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code} ${result.problem.detail}`)
  return result.value
}
