import * as z from 'zod/mini'

/** A passphrase guards the key against whoever takes the disk, so it must stand guessing. */
export const SHORTEST_PASSPHRASE = 10

/** Where the API key is, never the key itself. */
export const apiKeyStateSchema = z.enum([
  'missing',
  'from-environment',
  'stored',
  'this-session-only',
  /** Behind a passphrase, and opened. */
  'sealed',
  /** Behind a passphrase that nobody has typed since the start. */
  'locked',
])
export type ApiKeyState = z.infer<typeof apiKeyStateSchema>
