import { BrowserWindow, type Session } from 'electron'
import type { PaperWidth } from '../../shared/receipt'
import { pageOf } from '../receipts/receipt-page'
import { APP_SCHEME } from '../security/app-file'
import { lockedPreferences } from '../security/locked-preferences'
import { drawnInTime } from './drawn-in-time'

/** What is being drawn, by its address; only the windows below can ask for it. */
const pages = new Map<string, string>()
let opened = 0

/**
 * A page behind an address of the app's own, in this session alone, and not in the address as `data:`: Chromium opens
 * none of more than 2 MB, which fifty packages are.
 */
function servePages({ protocol }: Session): void {
  if (protocol.isProtocolRegistered(APP_SCHEME)) return
  protocol.registerStringProtocol(APP_SCHEME, ({ url }, answer) =>
    answer({ data: pages.get(url) ?? '', mimeType: 'text/html', charset: 'utf-8' }),
  )
}

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
  const address = `${APP_SCHEME}://receipt/${++opened}`
  try {
    servePages(window.webContents.session)
    pages.set(address, pageOf(svg, paper))
    await drawnInTime(window.webContents, window.loadURL(address))
    return await use(window.webContents)
  } finally {
    pages.delete(address)
    window.destroy()
  }
}
