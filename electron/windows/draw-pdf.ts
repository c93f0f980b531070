import { BrowserWindow } from 'electron'
import type { PaperWidth } from '../../shared/receipt'
import { DOTS_PER_MM } from '../receipts/draw-receipt'
import type { SvgToPdf } from '../receipts/printers/pdf-folder'

const MM_PER_INCH = 25.4
const EDGE_MM = 4
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/**
 * One page, as wide as the paper and as long as the receipt. Drawn in a hidden window of its own that has no
 * scripts, no preload, no storage and no network, and that is gone afterwards. Rejects when Chromium cannot draw it.
 */
export const drawPdf: SvgToPdf = async (svg, paper) => {
  const heightMm = heightOf(svg) / DOTS_PER_MM + 2 * EDGE_MM
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      partition: 'receipt-pdf',
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  })
  try {
    const page = Buffer.from(pageOf(svg, paper)).toString('base64')
    await window.loadURL(`data:text/html;charset=utf-8;base64,${page}`)
    return await window.webContents.printToPDF({
      pageSize: { width: paper / MM_PER_INCH, height: heightMm / MM_PER_INCH },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      printBackground: true,
    })
  } finally {
    window.destroy()
  }
}

/** The picture at its true size in the middle of the paper: 48 mm on 58 mm paper, 72 mm on 80 mm. */
const pageOf = (svg: string, paper: PaperWidth): string => `<!doctype html>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<style>
  html, body { margin: 0; overflow: hidden }
  svg { display: block; margin: ${EDGE_MM}mm auto 0; width: ${widthOf(svg) / DOTS_PER_MM}mm; height: auto }
</style>
<title>Struk ${paper} mm</title>
${svg}`

const widthOf = (svg: string): number => numberIn(svg, /^<svg width="(\d+)px"/)
const heightOf = (svg: string): number => numberIn(svg, /^<svg width="\d+px" height="([\d.]+)px"/)

const numberIn = (svg: string, pattern: RegExp): number => {
  const found = Number(pattern.exec(svg)?.[1])
  if (!(found > 0)) throw new Error('a receipt without a size')
  return found
}
