import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

/** Side of the drawing in its own units, at 72 to the inch. */
const DRAWN_AT = 64

/** @param {string} project */
export const iconDrawing = (project) =>
  readFile(join(project, 'scripts', 'package', 'debian', 'kasir-qris.svg'))

/**
 * @param {Buffer} drawing
 * @param {number} size of a side, in pixels
 * @returns {Promise<Buffer>} a PNG
 */
export const iconPicture = (drawing, size) =>
  sharp(drawing, { density: 72 * (size / DRAWN_AT) })
    .resize(size, size)
    .png()
    .toBuffer()
