import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import sharp from 'sharp'

/**
 * Flat colours and letters: 256 colours without dithering look the same, and lossless WebP keeps them in three
 * quarters of what PNG needs.
 */
export async function keepPicture(picture: Buffer, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  const fewColours = await sharp(picture).png({ palette: true, dither: 0, effort: 10 }).toBuffer()
  await sharp(fewColours).webp({ lossless: true, effort: 6 }).toFile(file)
}
