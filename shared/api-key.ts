import * as z from 'zod/mini'

/** A passphrase guards the key against whoever takes the disk, so it must stand guessing. */
export const SHORTEST_PASSPHRASE = 10
export const passphraseText = z.string().check(z.minLength(SHORTEST_PASSPHRASE), z.maxLength(200))

/** Where the API key is, never the key itself. */
export const apiKeyStateSchema = z.enum([
  'missing',
  'from-environment',
  'stored',
  'this-session-only',
  /** Was given before, and is kept nowhere that can be read now: typed anew after each start. */
  'to-be-typed',
  /** Behind a passphrase, and opened. */
  'sealed',
  /** Behind a passphrase that nobody has typed since the start. */
  'locked',
])
/** As a header can carry it: printable, without spaces. Empty: none. */
export const apiKeyText = z.string().check(z.trim(), z.maxLength(512), z.regex(/^[!-~]*$/))

export type ApiKeyState = z.infer<typeof apiKeyStateSchema>
