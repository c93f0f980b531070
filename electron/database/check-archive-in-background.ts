import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import * as z from 'zod/mini'
import { checkedArchiveSchema } from '../../shared/archive'
import { resultSchema } from '../../shared/exchange'
import type { Result } from '../../shared/result'
import type { ArchiveQuestion } from './archive-question'
import type { ArchiveFacts } from './check-archive'

export type CheckArchive = (question: ArchiveQuestion) => Promise<Result<ArchiveFacts>>

const answerSchema = resultSchema(z.omit(checkedArchiveSchema, { token: true }))

/** Rejects when the thread itself fails. */
export const checkArchiveInBackground: CheckArchive = (workerData) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'archive-worker.cjs'), { workerData })
    worker.once('message', (said) => resolve(answerSchema.parse(said)))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the check ended with ${code}`)))
  })
