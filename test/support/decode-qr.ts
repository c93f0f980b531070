import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'

/** What two decoders that know nothing of each other read in a picture; null where one finds no code. */
export function decodeQr(png: Buffer): { readonly zbar: string | null; readonly jsQr: string | null } {
  const { data, width, height } = PNG.sync.read(png)
  return { zbar: readByZbar(png), jsQr: jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null }
}

/** zbarimg exits with 4 when it finds no code. */
const FOUND_NOTHING = 4

function readByZbar(png: Buffer): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'kasir-qr-'))
  try {
    const file = join(folder, 'picture.png')
    writeFileSync(file, png)
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
