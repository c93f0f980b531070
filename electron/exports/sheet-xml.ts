import type { Cell } from './export-columns'

/** Numbers of the styles in STYLES below. */
const PLAIN = 0
const BOLD = 1
const MONEY = 2
const TIME = 3

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The parts of a workbook with one sheet, but for the sheet itself (ECMA-376, part 1). */
export const workbookParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATED}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook ${MAIN} xmlns:r="${RELATED}"><sheets><sheet name="Kasir QRIS" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATED}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATED}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${XML}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="3" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
}

/** Widths in characters, and a first row that stays in sight. */
export const sheetBegin = (columns: number): string =>
  `${XML}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${columns}" width="20" customWidth="1"/></cols><sheetData>`
export const SHEET_END = '</sheetData></worksheet>'

/** XML has no control characters, lone surrogates neither; a cell holds 32,767 characters at most. */
const escaped = (text: string): string =>
  text
    .slice(0, 32_767)
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    // oxlint-disable-next-line no-control-regex -- exactly those are meant
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

const inline = (at: string, text: string, style: number): string =>
  `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`

/** Days since 30 December 1899 by the shop's clock, as spreadsheets count. */
function serial(at: string, timeZone: string): number {
  const local = new Date(at).toLocaleString('sv-SE', { timeZone })
  return Date.parse(`${local.replace(' ', 'T')}Z`) / 86_400_000 + 25_569
}

function cellXml(at: string, cell: Cell, timeZone: string): string {
  switch (cell.kind) {
    case 'nothing':
      return ''
    case 'amount':
      return `<c r="${at}" s="${MONEY}"><v>${cell.rupiah}</v></c>`
    case 'time':
      return `<c r="${at}" s="${TIME}"><v>${serial(cell.at, timeZone)}</v></c>`
    case 'text':
      // An inline string is a text to every spreadsheet, whatever it begins with.
      return inline(at, cell.text, PLAIN)
  }
}

/** `C12`: readers other than Excel ask for it. */
const address = (column: number, row: number): string => `${String.fromCodePoint(65 + column)}${row}`

export const headXml = (titles: readonly string[]): string =>
  `<row r="1">${titles.map((title, column) => inline(address(column, 1), title, BOLD)).join('')}</row>`

/** Rows from the `first`-th of the sheet on; at most 26 columns. */
export const rowsXml = (rows: readonly (readonly Cell[])[], first: number, timeZone: string): string =>
  rows
    .map((cells, index) => {
      const row = first + index
      return `<row r="${row}">${cells.map((cell, column) => cellXml(address(column, row), cell, timeZone)).join('')}</row>`
    })
    .join('')
