import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'

export type Decoded = { readonly zbar: string | null; readonly jsQr: string | null }

/** What two decoders that know nothing of each other read in a picture; null where one finds no code. */
export function decodeQr(png: Buffer): Decoded {
  const { data, width, height } = PNG.sync.read(png)
  return { zbar: readByZbar(png), jsQr: jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null }
}

/** Shades of grey from 0 to 255, row by row. */
export type GreyPicture = { readonly width: number; readonly height: number; readonly grey: Uint8Array }

/** The same for a picture that was never a file; the code is black on white. */
export function decodeGrey({ width, height, grey }: GreyPicture): Decoded {
  const pgm = Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey])
  const rgba = new Uint8ClampedArray(grey.length * 4).fill(255)
  for (let index = 0; index < grey.length; index += 1) {
    const shade = grey[index] ?? 0
    rgba[index * 4] = rgba[index * 4 + 1] = rgba[index * 4 + 2] = shade
  }
  return {
    zbar: readByZbar(pgm),
    jsQr: jsQR(rgba, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null,
  }
}

/** zbarimg exits with 4 when it finds no code. */
const FOUND_NOTHING = 4

function readByZbar(picture: Buffer): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'kasir-qr-'))
  try {
    const file = join(folder, 'picture')
    writeFileSync(file, picture)
    // Its complaints about a missing D-Bus are nobody's business; an error carries what it says.
    const read = execFileSync('zbarimg', ['--quiet', '--raw', file], { encoding: 'utf8', stdio: 'pipe' })
    return read.replace(/\n$/, '')
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === FOUND_NOTHING) return null
    throw error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
