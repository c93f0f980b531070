import { BrowserWindow } from 'electron'
import type { PaperWidth } from '../../shared/receipt'
import { pageOf } from '../receipts/receipt-page'
import { lockedPreferences } from '../security/locked-preferences'

/**
 * Draws a receipt in a hidden window of its own that has no scripts, no preload, no storage and no network, and that is
 * gone afterwards.
 */
export async function inReceiptWindow<T>(
  svg: string,
  paper: PaperWidth,
  use: (page: Electron.WebContents) => Promise<T>,
): Promise<T> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...lockedPreferences, partition: 'receipt-pdf', javascript: false },
  })
  try {
    const page = Buffer.from(pageOf(svg, paper)).toString('base64')
    await window.loadURL(`data:text/html;charset=utf-8;base64,${page}`)
    return await use(window.webContents)
  } finally {
    window.destroy()
  }
}
