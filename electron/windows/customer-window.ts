import { app, type BrowserWindow } from 'electron'
import type { Log } from '../diagnostics/log'
import { openWindow } from './app-window'
import type { CustomerPlace } from './choose-customer-display'

/** Until a display is found for it, nobody sees this window. */
const SOMEWHERE = { x: 0, y: 0, width: 800, height: 480 }

/** Full screen on the customer's display, an ordinary window beside the cashier's, or hidden. */
export function openCustomerWindow(preloadFolder: string, place: CustomerPlace, log: Log): BrowserWindow {
  const bounds = place.on === 'hidden' ? SOMEWHERE : place.bounds
  const look = {
    title: 'Kasir QRIS · Pelanggan',
    bounds,
    background: '#ffffff',
    shown: place.on !== 'hidden',
  }
  const window = openWindow('customer', preloadFolder, look, log)
  placeCustomerWindow(window, place)
  return window
}

export function placeCustomerWindow(window: BrowserWindow, place: CustomerPlace): void {
  switch (place.on) {
    case 'hidden':
      window.hide()
      return
    case 'window':
      window.setFullScreen(false)
      window.setBounds(place.bounds)
      window.showInactive()
      return
    case 'second-display':
      window.showInactive()
      // A window that is full screen on one display does not go to another by its bounds alone.
      if (window.isFullScreen() && !sameBounds(window.getBounds(), place.bounds)) window.setFullScreen(false)
      window.setBounds(place.bounds)
      window.setFullScreen(true)
  }
}

const sameBounds = (a: Electron.Rectangle, b: Electron.Rectangle): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

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
