import type { ProblemCode } from './problem-codes'

/** An expected failure: `code` chooses the sentence, `detail` is for support (never contains the API key). */
export type Problem = { readonly code: ProblemCode; readonly detail: string }

export const problem = (code: ProblemCode, detail = ''): Problem => ({ code, detail })
