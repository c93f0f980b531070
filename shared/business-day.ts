import * as z from 'zod/mini'
import type { Utc } from './time'

/** A day of the shop's work, `YYYY-MM-DD`: the calendar day on which it began. */
export const businessDaySchema = z.iso.date().brand<'BusinessDay'>()
export type BusinessDay = z.infer<typeof businessDaySchema>

const HOUR_MS = 3_600_000

/**
 * The business day of a moment, for a shop whose day ends at `endsAt` o'clock (0 to 12): what happens before that hour
 * still belongs to the day before.
 */
export function businessDayOf(at: Utc, timeZone: string, endsAt: number): BusinessDay {
  const shifted = new Date(Date.parse(at) - endsAt * HOUR_MS)
  // Sweden writes dates in ISO order.
  return businessDaySchema.parse(shifted.toLocaleDateString('sv-SE', { timeZone }))
}

export const dayAfter = (day: BusinessDay): BusinessDay =>
  businessDaySchema.parse(new Date(Date.parse(`${day}T00:00:00Z`) + 24 * HOUR_MS).toISOString().slice(0, 10))
