import { app, type BrowserWindow } from 'electron'
import type { Log } from '../diagnostics/log'
import { openWindow } from './app-window'
import type { Placement } from './choose-customer-display'

/** Full screen on the customer's display, or an ordinary window beside the cashier's. */
export function openCustomerWindow(preloadFolder: string, { customer }: Placement, log: Log): BrowserWindow {
  const look = { title: 'Kasir QRIS · Pelanggan', bounds: customer.bounds, background: '#ffffff' }
  const window = openWindow('customer', preloadFolder, look, log)
  placeCustomerWindow(window, { customer })
  return window
}

export function placeCustomerWindow(window: BrowserWindow, { customer }: Pick<Placement, 'customer'>): void {
  if (customer.on === 'window') window.setFullScreen(false)
  window.setBounds(customer.bounds)
  if (customer.on === 'second-display') window.setFullScreen(true)
}

/** The customer's window cannot be closed by itself: a counter without it would look as if it worked. */
export function keepOpenUntilQuit(window: BrowserWindow): void {
  let quitting = false
  app.on('before-quit', () => {
    quitting = true
  })
  window.on('close', (event) => {
    if (!quitting) event.preventDefault()
  })
}
