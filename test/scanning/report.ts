import type { DisplayPicture } from './display-pictures'
import { type Level, levels } from './levels'
import { decoders, isRead, type Share } from './scan-picture'

export type Scanned = Pick<DisplayPicture, 'display' | 'length'> & {
  readonly shares: readonly { readonly level: Level; readonly share: Share }[]
}

export const isBroken = ({ length, shares }: Scanned): boolean =>
  shares.some(({ level, share }) => level.promised.includes(length) && !isRead(share))

/** What zbar and jsQR read in the first frames, in percent; behind an arrow by the third frame, where that is more. */
function sharesIn({ scans, first, read }: Share): string {
  const percent = (counts: Share['read']): string =>
    decoders.map((decoder) => Math.round((100 * counts[decoder]) / scans)).join(' / ')
  return percent(first) === percent(read) ? percent(read) : `${percent(first)} → ${percent(read)}`
}

/** A line for each display and code, a column for each level. */
export function tableOf(scanned: readonly Scanned[]): string {
  const rows = [
    ['display', 'scale', 'code', ...levels.map(({ name }) => name)],
    ...scanned.map(({ display, length, shares }) => [
      `${display.width}×${display.height}`,
      String(display.scale),
      length,
      ...shares.map(({ share }) => sharesIn(share)),
    ]),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return rows.flatMap((row, index) => (index === 1 ? [rule, line(row)] : [line(row)])).join('\n')
}

const levelsTable = [
  '| level | promised for | slant | askew | pixels across | blur | white | uneven | veil | lamp | noise |',
  '|---|---|---|---|---|---|---|---|---|---|---|',
  ...levels.map(
    ({
      name,
      promised,
      conditions: { slant, roll, shortSide, blur, brightness, uneven, veil, glare, noise },
    }) =>
      `| ${[name, promised.join(', ') || 'nothing', `${slant}°`, `${roll}°`, shortSide, blur, brightness, uneven, veil, glare, noise].join(' | ')} |`,
  ),
].join('\n')

/** docs/scanning.md: what was photographed, and what was read. */
export const scanningPage = (scanned: readonly Scanned[], scans: number, made: string): string => `# Scanning

Written by \`npm run scan-test\`, which prints the table below and exits with 1 where a promised code was not read. The
customer's window of the running app is brought to the size and scale of each display, its picture is photographed by a
camera that is all arithmetic and no chance (the same seeds, the same photographs), and each photograph is given to two
decoders that know nothing of each other, zbar and jsQR. Read means: exactly the text that KiriminAja sent.

${made} ${scans} scans for each cell, from different sides: how many of them zbar / jsQR read in their first frame, in
percent. Behind an arrow, where something is promised and a first frame was missed: by the third frame, from a hand that
trembles by up to 1.5°.

${tableOf(scanned)}

## What is promised

A phone tries frame after frame. At the levels that promise it, both decoders read every scan within three frames on every
display of the table: a *usual* code (243 characters), and the *longest* that EMVCo's specification allows (512
characters, most of them small letters and so with the most modules). One frame alone is not promised: now and then a
decoder loses a sharp code at one angle and finds it a degree beside. Beyond the promise the table says how much is read.
Where a decoder fails at all sizes alike it is the angle or the dark that defeats it, and no larger code would help.
Smaller runs are in \`npm test\`.

${levelsTable}

*Slant* is how far from straight before the display the phone is, in a direction drawn for each scan; *pixels
across* are the camera's across the display's shorter side, so that a 4K display is no sharper to it than it would be;
*blur* is the standard deviation of a Gaussian, in the camera's pixels, before another of 1 for what a phone does against
noise; *white* is how bright the display's white is to the sensor; *uneven* the share of light lost at the far edge;
*veil* the light of the room on the glass; *lamp* a reflection as bright as that; *noise* the standard deviation at full
light. Not simulated: the stripes of a display's refresh, and the colours of its pixels.
`
