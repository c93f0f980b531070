import * as z from 'zod/mini'
import { connectedDisplaySchema } from './connected-display'

/** A bank card drawn so many CSS pixels long, to be held against a real one. */
export const calibrateSchema = z.object({
  kind: z.literal('calibrate'),
  width: z.number().check(z.minimum(1), z.maximum(10_000)),
})

/** What a technician may ask to see on the customer's display while nobody pays. */
export const wantedTrialSchema = z.discriminatedUnion('kind', [
  calibrateSchema,
  z.object({ kind: z.literal('test') }),
])
export type WantedTrial = Readonly<z.infer<typeof wantedTrialSchema>>

/** A code as customers get it, and what the system says of the display it is drawn on. */
export const testPictureSchema = z.object({
  kind: z.literal('test'),
  code: z.string(),
  display: z.pick(connectedDisplaySchema, { width: true, height: true, scale: true, hertz: true }),
})

export const trialSchema = z.discriminatedUnion('kind', [calibrateSchema, testPictureSchema])
/** What stands on the customer's display instead of the welcome. It is no state of any payment, and never stored. */
export type Trial = Readonly<z.infer<typeof trialSchema>>
