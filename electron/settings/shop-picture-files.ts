import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import { MOST_PICTURE_PIXELS, type PictureFile, type ShopPictures } from '../../shared/shop-picture'
import type { Log } from '../diagnostics/log'
import { jpegSize, pngSize } from './picture-size'
import { writeFileAtomically } from './write-file-atomically'

const KINDS = [
  { extension: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], size: pngSize },
  { extension: 'jpg', bytes: [0xff, 0xd8, 0xff], size: jpegSize },
] as const

/**
 * The shop's logo and pictures, each in a file named by its content. Main never decodes what somebody chose: the
 * cashier's window, in its sandbox, has drawn it anew as PNG or JPEG before. A window that somebody has broken into may
 * send what it likes: a few kilobytes that unpack to tens of millions of pixels would stand the counter still.
 */
export function shopPictureFiles(folder: string, log: Log) {
  mkdirSync(folder, { recursive: true })
  return {
    /**
     * Kept until it is in no settings any more. Problems: `picture-unreadable` (neither PNG nor JPEG, or the disk
     * refused), `picture-too-large`.
     */
    keep: (bytes: Uint8Array): Result<PictureFile> => {
      const kind = KINDS.find((known) => known.bytes.every((byte, at) => bytes[at] === byte))
      if (kind === undefined) return failed(problem('picture-unreadable', 'neither PNG nor JPEG'))
      const size = kind.size(bytes)
      if (size === null) return failed(problem('picture-unreadable', 'it does not say how large it is'))
      if (size.width * size.height > MOST_PICTURE_PIXELS)
        return failed(problem('picture-too-large', `${size.width} × ${size.height}`))
      const file = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${kind.extension}`
      try {
        writeFileAtomically(join(folder, file), bytes)
        return succeeded(file)
      } catch (error) {
        return failed(problem('picture-unreadable', String(error)))
      }
    },
    /** At a start: what was tried out and not saved, or taken out again. */
    removeUnused: ({ logo, welcome }: ShopPictures): void => {
      for (const file of readdirSync(folder)) {
        if (file === logo || welcome.includes(file)) continue
        rmSync(join(folder, file), { force: true })
        log.info(`picture ${file} is not used any more`)
      }
    },
  }
}
export type ShopPictureFiles = ReturnType<typeof shopPictureFiles>
