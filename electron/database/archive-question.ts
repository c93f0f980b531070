import * as z from 'zod/mini'
import { environments } from '../../shared/receipt'

/** What the thread that checks an archive is told. */
export const archiveQuestionSchema = z.object({
  source: z.string(),
  copy: z.string(),
  history: z.string(),
  environment: z.enum(environments),
})
export type ArchiveQuestion = Readonly<z.infer<typeof archiveQuestionSchema>>
