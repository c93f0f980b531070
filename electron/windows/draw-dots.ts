import { BrowserWindow } from 'electron'
import * as z from 'zod/mini'
import type { SvgToDots } from '../receipts/draw-document'
import { lockedPreferences } from '../security/locked-preferences'
import { drawnInTime } from './drawn-in-time'

const CONTENT_POLICY = "default-src 'none'; img-src data:"
const PAGE = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">`
const PNG_URL = 'data:image/png;base64,'
const answerSchema = z.string().check(z.startsWith(PNG_URL))

/**
 * Draws a receipt as the cashier's preview does: as an image, in which no script runs and nothing is loaded. The
 * hidden window it happens in has no preload, no storage and no network, and is gone afterwards; nothing is painted
 * on a screen, so that neither the display's scale nor its colours reach the paper.
 * Rejects when Chromium cannot draw it, or not within ten seconds.
 */
export const drawDots: SvgToDots = async (svg) => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...lockedPreferences, partition: 'receipt-dots' },
  })
  try {
    // Read by whatever draws receipts, and by nothing before that.
    const { pngToDots } = await import('../receipts/dots')
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(PAGE).toString('base64')}`)
    const page = window.webContents
    const drawn: unknown = await drawnInTime(page, page.executeJavaScript(drawing(svg)))
    return pngToDots(Buffer.from(answerSchema.parse(drawn).slice(PNG_URL.length), 'base64'))
  } finally {
    window.destroy()
  }
}

/** Resolves to a PNG's address. The picture's own size is one unit a dot, whatever the screen's scale. */
const drawing = (svg: string): string => `new Promise((done, failed) => {
  const picture = new Image()
  picture.onload = () => {
    const canvas = document.createElement('canvas')
    canvas.width = picture.naturalWidth
    canvas.height = picture.naturalHeight
    const paper = canvas.getContext('2d')
    paper.fillStyle = '#fff'
    paper.fillRect(0, 0, canvas.width, canvas.height)
    paper.drawImage(picture, 0, 0)
    done(canvas.toDataURL('image/png'))
  }
  picture.onerror = () => failed(new Error('no picture'))
  picture.src = 'data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}'
})`
