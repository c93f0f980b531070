import * as z from 'zod/mini'
import { historyQuerySchema } from './history-search'
import { problemSchema } from './problem-codes'

export const exportFormats = ['csv', 'xlsx'] as const
export type ExportFormat = (typeof exportFormats)[number]

export const wantedExportSchema = z.object({ query: historyQuerySchema, format: z.enum(exportFormats) })
export type WantedExport = Readonly<z.infer<typeof wantedExportSchema>>

/** How the last export is, or went. */
export const exportStateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('running'), rows: z.number() }),
  z.object({ kind: z.literal('done'), rows: z.number(), file: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('failed'), problem: problemSchema }),
])
export type ExportState = Readonly<z.infer<typeof exportStateSchema>>
