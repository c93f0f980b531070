/** Run by bench.mjs: plays all parts or the named ones, and prints their table. */
import { benchAll } from '../test/bench/bench'
import { benchHistory } from '../test/bench/history'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const [first, ...others] = process.argv.slice(2)

if (first === 'history') {
  const [size = '1000000'] = others
  if (!/^\d+$/.test(size)) throw new Error(`Not a number of payments: ${size}`)
  await benchHistory(Number(size), say)
} else {
  await benchAll(first === undefined ? [] : [first, ...others], say)
}
