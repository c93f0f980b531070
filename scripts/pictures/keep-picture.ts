import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import sharp from 'sharp'

/**
 * Flat colours and letters: as few of 256 colours as look the same, without dithering. Lossless WebP keeps those in
 * three quarters of what PNG needs.
 */
export async function keepPicture(picture: Buffer, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  const fewColours = await sharp(picture)
    .png({ palette: true, quality: 80, dither: 0, effort: 10 })
    .toBuffer()
  await sharp(fewColours).webp({ lossless: true, effort: 6 }).toFile(file)
}
