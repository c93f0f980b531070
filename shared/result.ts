import type { Problem } from './problem'

/** What every fallible operation returns: a value, or a problem that can be shown. Never undefined, never thrown. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

export const succeeded = <T>(value: T): Result<T> => ({ ok: true, value })
export const failed = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem,
})
