import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const LOOK_EVERY_MS = 500
/** Settled: so many looks in a row that differ by less than this share. */
const LOOKS = 4
const STEADY = 0.004
const MOST_LOOKS = 30

/** Bytes a process has in memory, what it shares counted by its share. From the text of /proc/PID/smaps_rollup. */
export function pssOf(rollup: string): number {
  const found = /^Pss:\s+(\d+) kB$/m.exec(rollup)
  if (found === null) throw new Error('no Pss line')
  return Number(found[1]) * 1024
}

/** A process's parent, from the text of /proc/PID/stat; the name in it may hold anything, brackets too. */
export function parentOf(stat: string): number {
  const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(parent)
}

/** A process and all that came from it, given every process's parent. */
export function treeOf(root: number, parents: ReadonlyMap<number, number>): readonly number[] {
  const children = [...parents].filter(([, parent]) => parent === root).map(([child]) => child)
  return [root, ...children.flatMap((child) => treeOf(child, parents))]
}

/** Bytes of a program and all its processes at this moment. Linux only. */
export function memoryOf(root: number): number {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = textOf(`/proc/${name}/stat`)
    if (stat !== null) parents.set(Number(name), parentOf(stat))
  }
  const rollups = treeOf(root, parents).flatMap((pid) => textOf(`/proc/${pid}/smaps_rollup`) ?? [])
  return rollups.filter((rollup) => rollup !== '').reduce((sum, rollup) => sum + pssOf(rollup), 0)
}

/** The same once it no longer moves, or after fifteen seconds. */
export async function settledMemoryOf(root: number): Promise<number> {
  const seen: number[] = []
  while (seen.length < MOST_LOOKS) {
    seen.push(memoryOf(root))
    const last = seen.slice(-LOOKS)
    if (last.length === LOOKS && Math.max(...last) - Math.min(...last) < STEADY * Math.max(...last)) break
    await pause(LOOK_EVERY_MS)
  }
  return seen.at(-1) ?? Number.NaN
}

/** A process may end while it is looked at. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
