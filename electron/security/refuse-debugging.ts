import { app } from 'electron'

/**
 * Chromium's debugger has no fuse as node's has. In the packaged program its switches are taken away before anybody reads
 * them: it would listen on a port of which every user of the PC could make use.
 */
export function refuseDebugging(): void {
  if (!app.isPackaged) return
  for (const name of ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address'])
    app.commandLine.removeSwitch(name)
}
