import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { shopPictureFiles } from '../../../electron/settings/shop-picture-files'
import { problemSentences } from '../../../shared/problem-sentences'
import { temporaryFolder } from '../../support/temporary-history'

const silent = { info: () => undefined, warn: () => undefined }
const files = () => {
  const folder = temporaryFolder()
  return { folder, pictures: shopPictureFiles(folder, silent) }
}

const chunk = (name: string, data: Uint8Array): Buffer => {
  const frame = Buffer.alloc(12 + data.length)
  frame.writeUInt32BE(data.length)
  frame.write(name, 4, 'latin1')
  frame.set(data, 8)
  return frame
}
/** A PNG of nothing: a thousandth of what it unpacks to. Nobody looks at checksums before its size. */
function emptyPng(side: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0])
  header.writeUInt32BE(side)
  header.writeUInt32BE(side, 4)
  const signature = PNG.sync.write(new PNG({ width: 1, height: 1 })).subarray(0, 8)
  const rows = deflateSync(Buffer.alloc((side + 1) * side))
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

test('what a shop chose is kept under a name of its content', async () => {
  const { folder, pictures } = files()
  const jpeg = await sharp({ create: { width: 1920, height: 1920, channels: 3, background: '#a33' } })
    .jpeg()
    .toBuffer()
  for (const [bytes, extension] of [
    [PNG.sync.write(new PNG({ width: 800, height: 800 })), 'png'],
    [jpeg, 'jpg'],
  ] as const) {
    const kept = pictures.keep(bytes)
    expect(kept).toMatchObject({ ok: true, value: expect.stringMatching(`\\.${extension}$`) })
    expect(kept.ok && existsSync(join(folder, kept.value))).toBe(true)
  }
})

test('a few kilobytes that unpack to tens of millions of pixels are not kept, and it is said why', async () => {
  const { folder, pictures } = files()
  const small = emptyPng(8000)
  expect(small.length).toBeLessThan(100_000)
  const refused = { ok: false, problem: { code: 'picture-too-large', detail: '8000 × 8000' } }
  expect(pictures.keep(small)).toEqual(refused)
  const jpeg = await sharp({ create: { width: 2001, height: 2001, channels: 3, background: '#a33' } })
    .jpeg()
    .toBuffer()
  expect(pictures.keep(jpeg)).toMatchObject({ problem: { code: 'picture-too-large' } })
  expect(pictures.keep(emptyPng(2001))).toMatchObject({ problem: { code: 'picture-too-large' } })
  expect(readdirSync(folder)).toEqual([])
  expect(problemSentences['picture-too-large'].id).toContain('4 megapiksel')
})

test('what only begins as a picture is none', () => {
  const { pictures } = files()
  for (const bytes of [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [0xff, 0xd8, 0xff], []])
    expect(pictures.keep(new Uint8Array(bytes))).toMatchObject({ problem: { code: 'picture-unreadable' } })
})
