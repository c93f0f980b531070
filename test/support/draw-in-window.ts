import type { Page } from '@playwright/test'
import { type Dots, pngToDots } from '../../electron/receipts/dots'
import type { Row } from './stack-paper'

const bytesOf = (url: string): Uint8Array => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
const fromUrl = (url: string): Dots => pngToDots(bytesOf(url))

/** A receipt's SVG as the window shows it, dot by dot. */
export const drawSvgIn = async (page: Page, svg: string): Promise<Dots> =>
  pngToDots(await drawPngIn(page, svg))

export const drawPngIn = async (page: Page, svg: string): Promise<Uint8Array> =>
  bytesOf(
    await page.evaluate(async (source) => {
      const picture = new Image()
      picture.src = `data:image/svg+xml;base64,${source}`
      await picture.decode()
      const canvas = document.createElement('canvas')
      canvas.width = picture.naturalWidth
      canvas.height = picture.naturalHeight
      const context = canvas.getContext('2d')
      if (context === null) throw new Error('no canvas')
      context.fillStyle = '#fff'
      context.fillRect(0, 0, canvas.width, canvas.height)
      context.drawImage(picture, 0, 0)
      return canvas.toDataURL('image/png')
    }, Buffer.from(svg).toString('base64')),
  )

/** What a printer was told, drawn by a printer of our own: each letter in its cell, each picture dot by dot. */
export const drawPaperIn = async (
  page: Page,
  rows: readonly Row[],
  width: number,
  length: number,
  font: string,
): Promise<Dots> =>
  fromUrl(
    await page.evaluate(
      ([given, wide, long, family]) => {
        const canvas = document.createElement('canvas')
        canvas.width = wide
        canvas.height = long
        const context = canvas.getContext('2d')
        if (context === null) throw new Error('no canvas')
        context.fillStyle = '#fff'
        context.fillRect(0, 0, wide, long)
        context.font = family
        context.textAlign = 'center'
        context.textBaseline = 'bottom'
        for (const row of given) {
          if (row.kind === 'raster') {
            const { left, bytes, stride } = row
            bytes.forEach((byte, index) => {
              for (let bit = 0; bit < 8; bit++) {
                if ((byte & (0x80 >> bit)) === 0) continue
                const x = left + (index % stride) * 8 + bit
                context.fillStyle = '#000'
                context.fillRect(x, row.top + Math.floor(index / stride), 1, 1)
              }
            })
            continue
          }
          for (const run of row.runs) {
            Array.from(run.text).forEach((character, index) => {
              const left = (run.column + index * run.width) * 12
              const bottom = row.top + row.height
              context.setTransform(run.width, 0, 0, run.height, left, bottom)
              context.fillStyle = '#000'
              if (run.inverse) context.fillRect(0, -24, 12, 24)
              context.fillStyle = run.inverse ? '#fff' : '#000'
              context.strokeStyle = context.fillStyle
              context.fillText(character, 6, 0)
              if (run.bold) context.strokeText(character, 6, 0)
              context.setTransform(1, 0, 0, 1, 0, 0)
            })
          }
        }
        return canvas.toDataURL('image/png')
      },
      [rows.map(sendable), width, length, font] as const,
    ),
  )

const sendable = (row: Row) =>
  row.kind === 'text'
    ? row
    : {
        kind: row.kind,
        top: row.top,
        left: row.raster.left,
        stride: row.raster.width / 8,
        bytes: Array.from(row.raster.rows.subarray(0, row.height * (row.raster.width / 8))),
      }
