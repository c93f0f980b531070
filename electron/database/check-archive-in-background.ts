import * as z from 'zod/mini'
import { checkedArchiveSchema } from '../../shared/archive'
import { resultSchema } from '../../shared/exchange'
import { problemSchema } from '../../shared/problem-codes'
import type { Result } from '../../shared/result'
import type { ArchiveQuestion } from './archive-question'
import { askThread } from './ask-thread'
import type { ArchiveFacts } from './check-archive'

export type CheckArchive = (question: ArchiveQuestion) => Promise<Result<ArchiveFacts>>

const answerSchema = resultSchema(z.omit(checkedArchiveSchema, { token: true }), problemSchema)

/** Rejects when the thread itself fails. */
export const checkArchiveInBackground: CheckArchive = async (question) =>
  answerSchema.parse(await askThread('archive-worker', question))
