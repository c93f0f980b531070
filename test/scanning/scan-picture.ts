import { decodeGrey } from '../support/decode-qr'
import type { DisplayPicture } from './display-pictures'
import type { Level } from './levels'
import { lightOf } from './light'
import { photograph } from './photograph'

export const decoders = ['zbar', 'jsQr'] as const

/** How many of `shots` photographs each decoder read as exactly the code that was shown. */
export type Share = {
  readonly shots: number
  readonly read: Readonly<Record<(typeof decoders)[number], number>>
}

export function scanPicture({ png, code }: DisplayPicture, { conditions }: Level, shots: number): Share {
  const light = lightOf(png)
  const read = { zbar: 0, jsQr: 0 }
  for (let shot = 0; shot < shots; shot += 1) {
    const decoded = decodeGrey(photograph(light, conditions, shot + 1))
    for (const decoder of decoders) if (decoded[decoder] === code) read[decoder] += 1
  }
  return { shots, read }
}

export const isRead = ({ shots, read }: Share): boolean =>
  decoders.every((decoder) => read[decoder] === shots)
