import { spawn } from 'node:child_process'
import type { App } from 'electron'

/** Waits for a process to end, then becomes a command. */
const AFTER = 'while kill -0 "$0" 2>/dev/null; do sleep 0.1; done; exec "$@"'

/** Linux only. Whatever becomes of whoever says so, the command runs. */
export function startAfter(pid: number, command: readonly string[]): void {
  spawn('/bin/sh', ['-c', AFTER, String(pid), ...command], { detached: true, stdio: 'ignore' }).unref()
}

let asked = false

/**
 * Starts the program anew when this one has ended, with the same arguments; once, however many ask: two would only meet each
 * other. The package on Linux does so by itself: what Electron starts may gain no rights, and Chromium would end at once where
 * its sandbox has to be made by a helper of root's.
 */
export function startAgain(app: Pick<App, 'isPackaged' | 'relaunch'>): void {
  if (asked) return
  asked = true
  if (process.platform === 'linux' && app.isPackaged)
    startAfter(process.pid, [process.execPath, ...process.argv.slice(1)])
  else app.relaunch()
}
