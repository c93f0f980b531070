/** A key as the browser saw it: its `KeyboardEvent.key`, and when in milliseconds. */
export type Keystroke = { readonly key: string; readonly at: number }

export type LearntScan = {
  readonly read: string
  /** Milliseconds between two keys. */
  readonly fastest: number
  readonly slowest: number
  /** Fingers are an order of magnitude slower than any scanner. */
  readonly byHand: boolean
}

const FASTEST_HAND = 60

/** What a burst of keys says about the scanner that sent it; null when it is too short to say anything. */
export function learnScan(keys: readonly Keystroke[]): LearntScan | null {
  const read = keys.map(({ key }) => (key.length === 1 ? key : '')).join('')
  const gaps = keys.slice(1).map(({ at }, index) => at - (keys[index]?.at ?? at))
  if (read.length < 2) return null
  const average = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  return {
    read,
    fastest: Math.round(Math.min(...gaps)),
    slowest: Math.round(Math.max(...gaps)),
    byHand: average > FASTEST_HAND,
  }
}

/** Half as much again as the slowest gap seen, in whole steps of five, within what the settings allow. */
export const gapFor = ({ slowest }: LearntScan): number =>
  Math.min(200, Math.max(20, Math.ceil((slowest * 1.5) / 5) * 5))

const LONGEST_AFFIX = 8

/** What stands around the text of the label in what was read; null when it is not in there, or too much stands around. */
export function affixesAround(
  read: string,
  printed: string,
): { readonly prefix: string; readonly suffix: string } | null {
  const at = printed === '' ? -1 : read.indexOf(printed)
  if (at === -1) return null
  const [prefix, suffix] = [read.slice(0, at), read.slice(at + printed.length)]
  return prefix.length > LONGEST_AFFIX || suffix.length > LONGEST_AFFIX ? null : { prefix, suffix }
}
