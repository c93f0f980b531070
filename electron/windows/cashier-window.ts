import type { BrowserWindow } from 'electron'
import type { Log } from '../diagnostics/log'
import { openWindow } from './app-window'
import type { Placement } from './choose-customer-display'

export function openCashierWindow(preloadFolder: string, { cashier }: Placement, log: Log): BrowserWindow {
  const look = { title: 'Kasir QRIS', bounds: cashier, background: '#f7f5f0', shown: true }
  const window = openWindow('cashier', preloadFolder, look, log)
  window.setMinimumSize(Math.min(640, cashier.width), Math.min(480, cashier.height))
  return window
}
