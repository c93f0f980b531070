import { decodeGrey } from '../support/decode-qr'
import type { DisplayPicture } from './display-pictures'
import type { Level } from './levels'
import { lightOf } from './light'
import { photograph } from './photograph'

export const decoders = ['zbar', 'jsQr'] as const
type Counts = Readonly<Record<(typeof decoders)[number], number>>

/** A phone tries frame after frame, many a second; where a code is promised it must have it by the third. */
const FRAMES = 3

/** Of so many scans: what each decoder read, to the letter, in the first frame, and by the last one it was given. */
export type Share = { readonly scans: number; readonly first: Counts; readonly read: Counts }

/** Where nothing is promised to a code of this length, one frame is all a scan gets. */
export function scanPicture(picture: DisplayPicture, { conditions, promised }: Level, scans: number): Share {
  const light = lightOf(picture.png)
  const frames = promised.includes(picture.length) ? FRAMES : 1
  const first = { zbar: 0, jsQr: 0 }
  const read = { zbar: 0, jsQr: 0 }
  for (let scan = 1; scan <= scans; scan += 1) {
    const left = new Set(decoders)
    for (let frame = 0; frame < frames && left.size > 0; frame += 1) {
      const decoded = decodeGrey(photograph(light, conditions, scan, frame))
      for (const decoder of decoders) {
        if (decoded[decoder] !== picture.code || !left.delete(decoder)) continue
        read[decoder] += 1
        if (frame === 0) first[decoder] += 1
      }
    }
  }
  return { scans, first, read }
}

export const isRead = ({ scans, read }: Share): boolean =>
  decoders.every((decoder) => read[decoder] === scans)
