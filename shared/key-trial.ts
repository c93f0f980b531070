import * as z from 'zod/mini'

/** What a trial of the API key showed; a key that is refused, and KiriminAja out of reach, are problems instead. */
export const keyTrialSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted') }),
  /** It answered and did not refuse the key in so many words: what it said, for a person to read. */
  z.object({ kind: z.literal('answered'), said: z.string() }),
])
export type KeyTrial = Readonly<z.infer<typeof keyTrialSchema>>
