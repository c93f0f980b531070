import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import sharp from 'sharp'

/** Flat colours and letters: 256 colours without dithering look the same and take a third. */
export async function keepPicture(picture: Buffer, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  await sharp(picture).png({ palette: true, colours: 256, dither: 0, effort: 10, compressionLevel: 9 }).toFile(file)
}
