import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { writeFileAtomically } from '../settings/write-file-atomically'
import { autostartEntry } from './autostart-entry'

/** Where desktops look for what starts with a session (freedesktop.org, Desktop Application Autostart). */
const desktopFile = (): string =>
  // Set to nothing counts as not set.
  join(process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'autostart', 'kasir-qris.desktop')

export const startsWithPc = (): boolean =>
  process.platform === 'linux' ? existsSync(desktopFile()) : app.getLoginItemSettings().openAtLogin

/** @throws what the disk says */
export function startWithPc(wanted: boolean): void {
  if (process.platform !== 'linux') {
    app.setLoginItemSettings({ openAtLogin: wanted })
    return
  }
  const file = desktopFile()
  if (!wanted) {
    rmSync(file, { force: true })
    return
  }
  mkdirSync(join(file, '..'), { recursive: true })
  // Not a package, it is Electron that is started, and told which folder.
  const command = app.isPackaged ? [process.execPath] : [process.execPath, app.getAppPath()]
  writeFileAtomically(file, autostartEntry(command))
}
