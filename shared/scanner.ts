import * as z from 'zod/mini'

/** How this shop's scanner types. */
export const scannerSchema = z.object({
  /** Longest gap between two keys of the scanner, in milliseconds: slower is a person typing. */
  slowestKeyMs: z.number().check(z.minimum(5), z.maximum(200)),
  /** What the scanner sends before and after each code, and what is not part of the payment id. */
  prefix: z.string().check(z.maxLength(8)),
  suffix: z.string().check(z.maxLength(8)),
})
