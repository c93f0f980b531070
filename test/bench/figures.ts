import * as z from 'zod/mini'

/** What a figure must not be worse than: a limit on what was measured, or on its ratio to the baseline. */
const barSchema = z.object({
  of: z.enum(['measured', 'ratio']),
  is: z.enum(['at most', 'at least']),
  limit: z.number(),
})

const figureSchema = z.object({
  figure: z.string(),
  unit: z.enum(['ms', 'MB', 'kB', '/s']),
  measured: z.number(),
  /** Measured in the same run, on the same runtime. */
  baseline: z.nullable(z.object({ what: z.string(), value: z.number() })),
  ratio: z.nullable(z.number()),
  bars: z.array(barSchema),
  /** Null: there is no bar. */
  ok: z.nullable(z.boolean()),
  /** How many times it was measured. */
  samples: z.number(),
})
export type Figure = Readonly<z.infer<typeof figureSchema>>

/** The shape of out/bench.json. */
export const benchFileSchema = z.object({
  at: z.string(),
  machine: z.object({
    cores: z.number(),
    processor: z.string(),
    memoryGB: z.number(),
    system: z.string(),
    electron: z.string(),
    /** The mean number of waiting programs of the last minute, before and after: more than a few means noise. */
    loadBefore: z.number(),
    loadAfter: z.number(),
  }),
  seconds: z.number(),
  figures: z.array(figureSchema),
})
export type BenchFile = Readonly<z.infer<typeof benchFileSchema>>

type Measured = Omit<Figure, 'ratio' | 'ok' | 'bars'> & {
  /** Given where it is not simply measured ÷ baseline: a median of pairs, for one. */
  readonly ratio?: number
  readonly bars?: Figure['bars']
}

export const atMost = (limit: number, of: 'measured' | 'ratio' = 'measured') =>
  ({ of, is: 'at most', limit }) as const
export const atLeast = (limit: number, of: 'measured' | 'ratio' = 'measured') =>
  ({ of, is: 'at least', limit }) as const

/** A figure that was never measured is no figure that holds its bar. */
export function figureOf({ bars = [], ...rest }: Measured): Figure {
  const ratio = rest.ratio ?? (rest.baseline === null ? null : rest.measured / rest.baseline.value)
  const holds = ({ of, is, limit }: Figure['bars'][number]): boolean => {
    const value = of === 'ratio' ? ratio : rest.measured
    return value !== null && (is === 'at most' ? value <= limit : value >= limit)
  }
  return { ...rest, ratio, bars, ok: bars.length === 0 ? null : bars.every(holds) }
}

const number = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(1))

/** The table, as Markdown. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ figure, unit, measured, baseline, ratio, bars, ok }) => [
    figure,
    `${number(measured)} ${unit}`,
    baseline === null ? '' : `${baseline.what}: ${number(baseline.value)} ${unit}`,
    ratio === null ? '' : ratio.toFixed(2),
    bars
      .map(
        ({ of, is, limit }) =>
          `${is === 'at most' ? '≤' : '≥'} ${limit}${of === 'ratio' ? ' ×' : ` ${unit}`}`,
      )
      .join(', '),
    ok === null ? '' : ok ? 'yes' : 'NO',
  ])
  const all = [['figure', 'measured', 'baseline', 'ratio', 'bar', 'holds'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? []
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = all.map(line)
  return [head, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body].join('\n')
}
