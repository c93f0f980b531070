import { app, BrowserWindow, dialog } from 'electron'
import { startAgain } from '../start-again'
import type { Log } from './log'
import { redact } from './redact'

/** A program that crashes sooner than this after its start would only crash again. */
const RESTARTS_AFTER_SECONDS = 30

/** A bug in main: say so, write it down, start again. State is in the history, so nothing is lost. */
export function restartOnBug(log: Log): void {
  const crash = (error: unknown): void => {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
    log.warn(`bug: ${what}`)
    process.stderr.write(`bug: ${redact(what)}\n`)
    if (process.uptime() > RESTARTS_AFTER_SECONDS) startAgain(app)
    app.exit(70)
  }
  process.on('uncaughtException', crash)
  process.on('unhandledRejection', crash)
}

/** The app cannot start: one clear sentence instead of empty windows, which may be there already. */
export function refuseToStart({
  reason,
  detail,
}: {
  readonly reason: string
  readonly detail: string
}): void {
  process.stderr.write(redact(`${reason}\n${detail}\n`))
  for (const window of BrowserWindow.getAllWindows()) window.hide()
  dialog.showErrorBox('Kasir QRIS', `${reason}\n\n${detail}`)
  app.exit(1)
}
