import { BrowserWindow, screen } from 'electron'
import { lockedPreferences } from '../security/locked-preferences'

const SHOWN_FOR_MS = 4000
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

let shown: readonly BrowserWindow[] = []

/** Shows a big number on each display for four seconds, in the order in which the settings list them. */
export function identifyDisplays(): void {
  // Asked for again, the numbers start anew: windows never pile up.
  for (const window of shown) hide(window)
  shown = screen.getAllDisplays().map(({ bounds }, index) => {
    const side = Math.round(Math.min(bounds.width, bounds.height) / 2)
    const window = new BrowserWindow({
      x: bounds.x + Math.round((bounds.width - side) / 2),
      y: bounds.y + Math.round((bounds.height - side) / 2),
      width: side,
      height: side,
      frame: false,
      focusable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      show: false,
      webPreferences: { ...lockedPreferences, partition: 'identify', javascript: false },
    })
    void window
      .loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(pageOf(index + 1, side))}`)
      // Destroyed before its page was there: nothing to show any more, and nothing wrong.
      .then(
        () => window.showInactive(),
        () => undefined,
      )
    setTimeout(() => hide(window), SHOWN_FOR_MS)
    return window
  })
}

function hide(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.destroy()
}

const pageOf = (number: number, side: number): string =>
  `<!doctype html><meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">` +
  '<style>html,body{margin:0;height:100%;display:grid;place-items:center;background:#0f5a5c;color:#fff;' +
  `font:700 ${Math.round(side * 0.7)}px sans-serif}</style><body>${number}</body>`
