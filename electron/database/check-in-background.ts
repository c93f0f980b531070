import * as z from 'zod/mini'
import { askThread } from './ask-thread'
import type { Check } from './check-history'

/** Checks a file; null when there is nothing to complain of. Rejects when the file cannot be read at all. */
export type CheckFile = (file: string, kind: Check) => Promise<string | null>

export const checkInBackground: CheckFile = async (file, kind) =>
  z.nullable(z.string()).parse(await askThread('check-worker', { file, kind }))
