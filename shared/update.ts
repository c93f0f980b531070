import * as z from 'zod/mini'
import { problemSchema } from './problem-codes'
import { isSafeAddress } from './safe-address'

const isSafe = (text: string): boolean => URL.canParse(text) && isSafeAddress(new URL(text))

/** Where new versions are, and whose signature they must bear. */
export const updateFeedSchema = z.object({
  url: z.string().check(z.trim(), z.maxLength(500), z.refine(isSafe)),
  /** An ed25519 public key: the 32 bytes of it, in Base64. */
  publicKey: z.string().check(z.trim(), z.regex(/^[A-Za-z0-9+/]{43}=$/)),
})
export type UpdateFeed = Readonly<z.infer<typeof updateFeedSchema>>

export const isSameFeed = (one: UpdateFeed, other: UpdateFeed | null): boolean =>
  one.url === other?.url && one.publicKey === other.publicKey

export const updateStateSchema = z.discriminatedUnion('kind', [
  /** No feed is set: nothing is ever asked. */
  z.object({ kind: z.literal('off') }),
  z.object({ kind: z.literal('unknown') }),
  z.object({ kind: z.literal('newest') }),
  z.object({ kind: z.literal('downloading'), version: z.string() }),
  /** Downloaded, and its content is what was signed. */
  z.object({ kind: z.literal('ready'), version: z.string() }),
  z.object({ kind: z.literal('failed'), problem: problemSchema }),
])
export type UpdateState = Readonly<z.infer<typeof updateStateSchema>>

export const programSchema = z.object({
  version: z.string(),
  update: updateStateSchema,
  autostart: z.boolean(),
})
/** The program itself: which it is, whether there is a newer one, and whether it starts with the PC. */
export type Program = Readonly<z.infer<typeof programSchema>>
