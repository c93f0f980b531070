import type { PaperWidth } from '../../shared/receipt'
import type { PageSize } from './printers/cups-printer'

/** Printers' heads have 8 dots a millimetre (203 dpi); one dot is one unit of the picture. */
const DOTS_PER_MM = 8
const EDGE_MM = 4
const MICRONS_PER_MM = 1000
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/** As wide as the paper and as long as the receipt. @throws when the picture does not say how large it is */
export const pageSizeOf = (svg: string, paper: PaperWidth): PageSize => ({
  width: paper * MICRONS_PER_MM,
  height: Math.ceil((heightOf(svg) / DOTS_PER_MM + 2 * EDGE_MM) * MICRONS_PER_MM),
})

/** The picture at its true size in the middle of the paper: 48 mm on 58 mm paper, 72 mm on 80 mm. */
export const pageOf = (svg: string, paper: PaperWidth): string => `<!doctype html>
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
