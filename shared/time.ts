import * as z from 'zod/mini'

/** An instant as `Date.toISOString` writes it. What is stored and what crosses between processes. */
export const utcSchema = z
  .string()
  .check(z.regex(/^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/))
  .brand<'Utc'>()
export type Utc = z.infer<typeof utcSchema>

export const utcOf = (date: Date): Utc => utcSchema.parse(date.toISOString())

/** A time as KiriminAja wrote it, and the instant it is taken to mean (null: not readable). */
export const serverTimeSchema = z.object({ said: z.string(), utc: z.nullable(utcSchema) })
export type ServerTime = Readonly<z.infer<typeof serverTimeSchema>>

const WESTERN_INDONESIAN_TIME = '+07:00'
const COMPACT = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/
const SPACED = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/
const ISO_WITH_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/

/**
 * Reads the three forms KiriminAja uses: `YYYYMMDDHHmmss` and `YYYY-MM-DD HH:mm:ss` are Western Indonesian
 * time (UTC+7), an ISO time with a zone means what it says (`created_at` ends in Z and only fits as UTC). Anything else
 * is not read: `Date.parse` would take what names no zone for a time of the zone this PC is set to.
 */
export function readServerTime(said: string): ServerTime {
  const iso = said
    .replace(COMPACT, `$1-$2-$3T$4:$5:$6${WESTERN_INDONESIAN_TIME}`)
    .replace(SPACED, `$1T$2${WESTERN_INDONESIAN_TIME}`)
  const milliseconds = ISO_WITH_ZONE.test(iso) ? Date.parse(iso) : Number.NaN
  return { said, utc: Number.isNaN(milliseconds) ? null : utcOf(new Date(milliseconds)) }
}
