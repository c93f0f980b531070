import { BrowserWindow } from 'electron'
import { problem } from '../../shared/problem'
import type { SystemPrinting } from '../receipts/printers/system-printing'
import { pageSizeOf } from '../receipts/receipt-page'
import { inReceiptWindow } from './receipt-window'

const LONGEST_MS = 30_000

/**
 * The system's printers through Chromium, for Windows. Its "success" means that the spooler has the page, no more; that
 * is what `handed-over` says. The page's size always goes along: without one it would be A4.
 */
export const spoolerPrinting: SystemPrinting = {
  rawPossible: false,
  list: async () => {
    const [window] = BrowserWindow.getAllWindows()
    const found = (await window?.webContents.getPrintersAsync()) ?? []
    return found.map(({ name, displayName }) => ({ name, description: displayName || name, problem: null }))
  },
  printPage: async ({ queue, svg, paper }) => {
    try {
      const pageSize = pageSizeOf(svg, paper)
      await inReceiptWindow(svg, paper, (page) => spool(page, queue, pageSize))
      return { kind: 'handed-over', problem: problem('printer-not-followed', queue) }
    } catch (error) {
      return error instanceof NotAnswered
        ? { kind: 'uncertain', problem: problem('printer-queued', queue) }
        : { kind: 'not-sent', problem: problem('printer-unreachable', String(error)) }
    }
  },
  printCommands: async ({ queue }) => ({ kind: 'failed', problem: problem('printer-not-one', queue) }),
}

class NotAnswered extends Error {}

const spool = (
  page: Electron.WebContents,
  deviceName: string,
  pageSize: { width: number; height: number },
): Promise<void> =>
  new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new NotAnswered()), LONGEST_MS)
    page.print(
      { silent: true, deviceName, pageSize, margins: { marginType: 'none' }, printBackground: true },
      (success, reason) => {
        clearTimeout(timer)
        if (success) done()
        else failed(new Error(reason))
      },
    )
  })
