import { execFileSync } from 'node:child_process'

/** The words on a PDF's pages, as poppler reads them (Debian: poppler-utils, which the tests install). */
export const textOfPdf = (file: string): string =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
