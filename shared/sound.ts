import * as z from 'zod/mini'

/** What is heard at the counter; the volume from 0 to 1. */
export const soundSchema = z.object({
  chimes: z.boolean(),
  voice: z.boolean(),
  volume: z.number().check(z.minimum(0), z.maximum(1)),
})
