import * as z from 'zod/mini'
import { environments } from './receipt'
import { utcSchema } from './time'

/** What an archive says of itself; a backup of before says no more than its time. */
export const archiveMarkSchema = z.object({
  environment: z.enum(environments),
  shop: z.string(),
  madeAt: utcSchema,
})
export type ArchiveMark = Readonly<z.infer<typeof archiveMarkSchema>>

/** A history that passed every check and could take the present one's place. */
export const checkedArchiveSchema = z.object({
  /** Names the copy that was checked: that one is taken, whatever becomes of the file it came from. */
  token: z.string(),
  shop: z.nullable(z.string()),
  madeAt: z.nullable(utcSchema),
  payments: z.number(),
  /** When its oldest and newest payment were opened; null without any. */
  oldest: z.nullable(utcSchema),
  newest: z.nullable(utcSchema),
  /** How many payments there are now, and how many of these are not in it. */
  here: z.number(),
  onlyHere: z.number(),
})
export type CheckedArchive = Readonly<z.infer<typeof checkedArchiveSchema>>

export const keptBackupSchema = z.object({ at: utcSchema, bytes: z.number() })
export type KeptBackup = Readonly<z.infer<typeof keptBackupSchema>>

/** `backup`: the one of that time, among those kept. `file`: one the owner is asked for. */
export const archiveSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('backup'), at: utcSchema }),
  z.object({ kind: z.literal('file') }),
])
export type ArchiveSource = Readonly<z.infer<typeof archiveSourceSchema>>

/** What removing old payments would do now. */
export const removalPlanSchema = z.object({
  /** Opened before this moment; null while everything is kept. */
  before: z.nullable(utcSchema),
  payments: z.number(),
  /** One that is not settled yet, so nothing from it on is removed; null when none is in the way. */
  heldBy: z.nullable(z.string()),
})
export type RemovalPlan = Readonly<z.infer<typeof removalPlanSchema>>
