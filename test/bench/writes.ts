import * as z from 'zod/mini'
import { atLeast, type Figure, figureOf } from './figures'
import { inElectron } from './electron-as-node'
import { median } from './sampled'

export const writesSchema = z.object({
  /** Milliseconds of each block of writes, ours and the bare ones in turn. */
  ours: z.array(z.number()),
  raw: z.array(z.number()),
  writesInBlock: z.number(),
})

/** Durable writes a second through the app's own settler, beside the same statements on bare better-sqlite3. */
export async function benchWrites(): Promise<readonly Figure[]> {
  const { ours, raw, writesInBlock } = writesSchema.parse(
    JSON.parse(await inElectron('writes-in-electron.ts')),
  )
  const ratios = ours.map((milliseconds, block) => (raw[block] ?? Number.NaN) / milliseconds)
  const perSecond = (times: readonly number[]): number => (writesInBlock * 1000) / median(times)
  return [
    figureOf({
      figure: 'durable payment writes',
      unit: '/s',
      measured: perSecond(ours),
      baseline: { what: 'raw better-sqlite3', value: perSecond(raw) },
      ratio: median(ratios),
      bars: [atLeast(0.8, 'ratio')],
      samples: ours.length * writesInBlock,
    }),
  ]
}
