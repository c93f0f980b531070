import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import * as z from 'zod/mini'
import type { Check } from './check-history'

/** Checks a file; null when there is nothing to complain of. Rejects when the file cannot be read at all. */
export type CheckFile = (file: string, kind: Check) => Promise<string | null>

/** In a thread of its own: a gigabyte takes seconds, and the counter must not stand still. */
export const checkInBackground: CheckFile = (file, kind) =>
  new Promise((resolve, reject) => {
    // Built beside the main program.
    const worker = new Worker(join(import.meta.dirname, 'check-worker.cjs'), { workerData: { file, kind } })
    worker.once('message', (said) => resolve(z.nullable(z.string()).parse(said)))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the check ended with ${code}`)))
  })
