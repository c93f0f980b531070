import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import type { Role } from '../../shared/channels'
import type { Log } from '../diagnostics/log'
import { APP_ORIGIN } from '../security/app-file'
import { lockedPreferences } from '../security/locked-preferences'
import type { Bounds } from './choose-customer-display'

export const windowUrl = (role: Role): string => `${APP_ORIGIN}/${role}/`

type Look = {
  readonly title: string
  readonly bounds: Bounds
  readonly background: string
  readonly shown: boolean
}

/** A window of ours: sandboxed, isolated, with its role's preload and nothing else. A crashed page is loaded again. */
export function openWindow(role: Role, preloadFolder: string, look: Look, log: Log): BrowserWindow {
  const window = new BrowserWindow({
    ...look.bounds,
    title: look.title,
    backgroundColor: look.background,
    show: look.shown,
    autoHideMenuBar: true,
    webPreferences: {
      ...lockedPreferences,
      preload: join(preloadFolder, `${role}.cjs`),
      // The till chimes when money comes, whoever touched what last.
      autoplayPolicy: 'no-user-gesture-required',
      // The customer's window must go on counting and painting while the cashier's is in front.
      backgroundThrottling: false,
    },
  })
  window.removeMenu()
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.warn(`${role} window gone: ${reason}`)
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.reload()
  })
  // A page that crashes or a window that closes while it loads must not take the program with it.
  window.loadURL(windowUrl(role)).catch((error: unknown) => log.warn(`${role} window: ${String(error)}`))
  return window
}
