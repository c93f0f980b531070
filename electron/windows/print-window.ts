import { writeFileAtomically } from '../settings/write-file-atomically'
import type { BrowserWindow } from 'electron'
import { printToPdf } from './print-to-pdf'

const A4 = { pageSize: 'A4', printBackground: true } as const

/**
 * Writes what a window shows, as its style for paper has it, into a PDF of A4 pages.
 * @throws what the disk says, or Chromium
 */
export async function saveWindowAsPdf(window: BrowserWindow, file: string): Promise<void> {
  const pdf = await printToPdf(window.webContents, {
    ...A4,
    margins: { top: 0.6, bottom: 0.6, left: 0.6, right: 0.6 },
  })
  writeFileAtomically(file, pdf)
}

/** Opens the system's own print dialog; whoever closes it again wanted no paper. */
export function printWindow(window: BrowserWindow): void {
  window.webContents.print(A4)
}
