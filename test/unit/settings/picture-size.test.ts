import { PNG } from 'pngjs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { jpegSize, pngSize } from '../../../electron/settings/picture-size'

const png = new Uint8Array(PNG.sync.write(new PNG({ width: 300, height: 20 })))
/** Where the first chunk, the header, begins, and where it ends. */
const HEADER = 8
const AFTER_HEADER = HEADER + 25
const drawn = sharp({ create: { width: 300, height: 20, channels: 3, background: '#a33' } })

test('a picture’s file says how large it is', async () => {
  expect(pngSize(png)).toEqual({ width: 300, height: 20 })
  expect(jpegSize(await drawn.jpeg().toBuffer())).toEqual({ width: 300, height: 20 })
  expect(jpegSize(await drawn.jpeg({ progressive: true }).toBuffer())).toEqual({ width: 300, height: 20 })
})

test('whoever is cut off, says nothing or is interlaced has no size', async () => {
  expect(pngSize(png.subarray(0, AFTER_HEADER - 1))).toBe(null)
  expect(pngSize(png.subarray(0, HEADER))).toBe(null)
  expect(pngSize(await drawn.png({ progressive: true }).toBuffer())).toBe(null)
  const jpeg = await drawn.jpeg().toBuffer()
  expect(jpegSize(jpeg.subarray(0, 20))).toBe(null)
  expect(jpegSize(new Uint8Array([0xff, 0xd8, 0xff]))).toBe(null)
})

test('a second header, which whoever decodes would believe, makes a picture none', () => {
  const twice = Buffer.concat([png.subarray(0, AFTER_HEADER), png.subarray(HEADER)])
  expect(PNG.sync.read(twice).width).toBe(300)
  expect(pngSize(twice)).toBe(null)
})
