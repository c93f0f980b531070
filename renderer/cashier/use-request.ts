import { useState } from 'react'
import type { Problem } from '../../shared/problem'
import type { Result } from '../../shared/result'

/** Runs requests to main one press of a button at a time, and keeps the problem of the last one to be shown. */
export function useRequest() {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function run<Answer>(request: () => Promise<Result<Answer>>): Promise<Result<Answer>> {
    setBusy(true)
    const result = await request()
    setProblem(result.ok ? null : result.problem)
    setBusy(false)
    return result
  }

  /** What it was about has changed. */
  const forgetProblem = () => setProblem(null)

  return { run, busy, problem, forgetProblem }
}
