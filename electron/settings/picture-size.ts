/** In pixels, as a picture's file says it. */
export type PictureSize = { readonly width: number; readonly height: number }

const numberAt = (bytes: Uint8Array, at: number, length: number): number =>
  bytes.subarray(at, at + length).reduce((sum, byte) => sum * 256 + byte, 0)

const IHDR = 0x49484452
/** The signature, and each chunk's length, name and checksum. */
const PNG_SIGNATURE = 8
const CHUNK_FRAME = 12

/**
 * A PNG's size by its header, without decoding it; null when it says none, two of them (whoever decodes believes the
 * last), or that it is interlaced: what such a one unpacks to nobody can say before. Pure.
 */
export function pngSize(bytes: Uint8Array): PictureSize | null {
  const headers: number[] = []
  let at = PNG_SIGNATURE
  for (;;) {
    const next = at + CHUNK_FRAME + numberAt(bytes, at, 4)
    if (next > bytes.length) break
    if (numberAt(bytes, at + 4, 4) === IHDR) headers.push(at + 8)
    at = next
  }
  const [header, second] = headers
  if (header === undefined || second !== undefined || bytes[header + 12] !== 0) return null
  return { width: numberAt(bytes, header, 4), height: numberAt(bytes, header + 4, 4) }
}

/** Frames of every kind; between them stand three markers that begin none. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** A JPEG's size by its first frame; null when there is none. Pure. */
export function jpegSize(bytes: Uint8Array): PictureSize | null {
  for (let at = 2; bytes[at] === 0xff; at += 2 + numberAt(bytes, at + 2, 2)) {
    if (isFrame(bytes[at + 1] ?? 0))
      return { width: numberAt(bytes, at + 7, 2), height: numberAt(bytes, at + 5, 2) }
  }
  return null
}
