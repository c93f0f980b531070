/** The baseline of the bench: two windows with a line of text, as locked as ours, and nothing else. */
import { once } from 'node:events'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

const { BENCH_DATA_DIR = '', BENCH_EVENTS = '' } = process.env
app.setPath('userData', BENCH_DATA_DIR)
app.commandLine.appendSwitch('lang', 'id')

/**
 * @param {string} page
 * @param {number} x
 * @param {number} width
 */
function open(page, x, width) {
  const window = new BrowserWindow({
    x,
    y: 0,
    width,
    height: 1080,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      spellcheck: false,
      backgroundThrottling: false,
    },
  })
  window.removeMenu()
  void window.loadFile(join(import.meta.dirname, page))
  return window
}

// Electron is not ready before this file has run to its end.
void app.whenReady().then(async () => {
  const windows = [open('one.html', 1229, 691), open('two.html', 0, 1229)]
  await Promise.all(windows.map((window) => once(window, 'ready-to-show')))
  appendFileSync(BENCH_EVENTS, `${JSON.stringify({ event: 'app.ready' })}\n`)
})
