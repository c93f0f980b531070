import * as z from 'zod/mini'
import { apiKeyText } from '../../shared/api-key'
import { isSafeAddress } from '../../shared/safe-address'

/** The environment variables that start, place and observe an installation from outside; see docs/testing.md. */
const automationSchema = z.object({
  KASIR_DATA_DIR: z.optional(z.string().check(z.minLength(1))),
  KASIR_API_URL: z.optional(
    z.pipe(
      z.url(),
      z.transform((text) => new URL(text)),
    ),
  ),
  KASIR_API_KEY: z.optional(apiKeyText),
  KASIR_SIMULATOR: z.optional(z.enum(['on', 'off'])),
  KASIR_CHOSEN_FILE: z.optional(z.string().check(z.minLength(1))),
  KASIR_EVENTS: z.optional(z.string().check(z.minLength(1))),
})
export type Automation = Readonly<z.infer<typeof automationSchema>>

/**
 * Reads the environment; an empty variable counts as not set.
 * @throws when a variable is not what docs/testing.md says: starting on something else would be worse
 */
export function readAutomation(environment: NodeJS.ProcessEnv): Automation {
  const names = Object.keys(automationSchema.shape)
  const set = names
    .map((name) => [name, environment[name]])
    .filter(([, value]) => value !== undefined && value !== '')
  const parsed = automationSchema.safeParse(Object.fromEntries(set))
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error))
  const automation = parsed.data
  const url = automation.KASIR_API_URL
  if (url !== undefined && !isSafeAddress(url)) {
    throw new Error(`KASIR_API_URL must be https, or http to this machine: ${url.origin}`)
  }
  return automation
}
