import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { PaymentRecord } from '../../shared/payment-record'
import type { ExportFormat } from '../../shared/export'
import type { Environment, Language } from '../../shared/receipt'
import { BYTE_ORDER_MARK, csvText } from './csv-text'
import { type Cell, columns, titlesIn } from './export-columns'
import { headXml, rowsXml, SHEET_END, sheetBegin, workbookParts } from './sheet-xml'

/** How an export is written, besides its rows. */
export type ExportStyle = {
  readonly format: ExportFormat
  readonly language: Language
  readonly environment: Environment
  readonly timeZone: string
}

type Pages = AsyncIterable<readonly PaymentRecord[]>

const cellsOf = (records: readonly PaymentRecord[], language: Language): readonly (readonly Cell[])[] =>
  records.map((record) => columns.map(({ cell }) => cell(record, language)))

async function* csv(pages: Pages, { language, environment, timeZone }: ExportStyle): AsyncIterable<string> {
  const titles = titlesIn(language, environment).map((text): Cell => ({ kind: 'text', text }))
  yield BYTE_ORDER_MARK + csvText([titles], timeZone)
  for await (const page of pages) yield csvText(cellsOf(page, language), timeZone)
}

async function* sheet(pages: Pages, { language, environment, timeZone }: ExportStyle): AsyncIterable<string> {
  yield sheetBegin(columns.length) + headXml(titlesIn(language, environment))
  let row = 2
  for await (const page of pages) {
    yield rowsXml(cellsOf(page, language), row, timeZone)
    row += page.length
  }
  yield SHEET_END
}

function workbook(pages: Pages, style: ExportStyle, signal: AbortSignal): NodeJS.ReadableStream {
  const zip = new ZipFile()
  const out = zip.outputStream
  for (const [name, text] of Object.entries(workbookParts)) zip.addBuffer(Buffer.from(text), name)
  const rows = Readable.from(sheet(pages, style))
  // The zip does not look after the streams it reads.
  rows.on('error', (error) => out.emit('error', error))
  signal.addEventListener('abort', () => rows.destroy())
  zip.addReadStream(rows, 'xl/worksheets/sheet1.xml')
  zip.end()
  return out
}

/**
 * Writes payments into a file, page by page as they come: beside it first, flushed, then renamed, so that a file under
 * its name is whole. Nothing is left of one that failed or was called off.
 * @throws what the disk says; an AbortError when it was called off
 */
export async function writeExport(
  file: string,
  pages: Pages,
  style: ExportStyle,
  signal: AbortSignal,
): Promise<void> {
  const unfinished = `${file}.part`
  try {
    const source = style.format === 'csv' ? Readable.from(csv(pages, style)) : workbook(pages, style, signal)
    await pipeline(source, createWriteStream(unfinished), { signal })
    const written = await open(unfinished, 'r+')
    try {
      await written.sync()
    } finally {
      await written.close()
    }
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
