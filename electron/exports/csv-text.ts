import { stringify } from 'csv-stringify/sync'
import type { Cell } from './export-columns'

/** Excel in Indonesia separates by semicolons, because its comma belongs to the decimals. */
const SEPARATOR = ';'
/** Says that it is UTF-8, without which Excel reads it in the PC's old code page. */
export const BYTE_ORDER_MARK = '\uFEFF'
/** What a spreadsheet would take for the beginning of a formula (OWASP, CSV injection), also behind white space. */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r＝＋－＠]/

/** `2026-11-23 10:31:07` of the shop's clock: sorts as text, and every spreadsheet reads it as a time. */
const written = (cell: Cell, timeZone: string): string => {
  switch (cell.kind) {
    case 'nothing':
      return ''
    case 'amount':
      return String(cell.rupiah)
    case 'time':
      // Sweden writes times in ISO order.
      return new Date(cell.at).toLocaleString('sv-SE', { timeZone })
    case 'text':
      return FORMULA.test(cell.text) ? `'${cell.text}` : cell.text
  }
}

/** Rows as lines of a CSV file; a text that begins like a formula gets an apostrophe before it. */
export const csvText = (rows: readonly (readonly Cell[])[], timeZone: string): string =>
  stringify(
    rows.map((row) => row.map((cell) => written(cell, timeZone))),
    { delimiter: SEPARATOR, record_delimiter: '\r\n', quoted_match: /[\n\r]/ },
  )
