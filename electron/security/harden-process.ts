import { app } from 'electron'

/** A port through which anybody on this PC could look into the windows and work them. */
const DEBUGGING = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address']

/** What must not hang on how the program was started. Before anything is written, asked or opened. */
export function hardenProcess(): void {
  // History, backups, logs, receipts, exports: whatever is written is for this account alone.
  process.umask(0o077)
  // Node would take any certificate under it.
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
  if (app.isPackaged) for (const name of DEBUGGING) app.commandLine.removeSwitch(name)
}
