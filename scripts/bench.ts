/** Run by bench.mjs: plays one part and prints its table. */
import * as z from 'zod/mini'
import { benchHistory } from '../test/bench/history'

const parts = { history: benchHistory } as const
const [part, size] = z
  .tuple([z.enum(['history']), z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number))])
  .parse([process.argv[2] ?? 'history', process.argv[3] ?? '1000000'])

await parts[part](size, (line) => void process.stdout.write(`${line}\n`))
