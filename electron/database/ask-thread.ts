import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/**
 * Has something done in a thread of its own, by one of the files built beside the main program: whole histories are
 * gigabytes, and the counter must not stand still. Resolves with what the thread says, rejects with what it throws.
 */
export const askThread = (thread: `${string}-worker`, workerData: unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, `${thread}.cjs`), { workerData })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`${thread} ended with ${code}`)))
  })
