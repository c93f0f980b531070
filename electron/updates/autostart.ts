import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { writeFileAtomically } from '../settings/write-file-atomically'

/** Where desktops look for what starts with a session (freedesktop.org, Desktop Application Autostart). */
const desktopFile = (): string =>
  join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'autostart', 'kasir-qris.desktop')

/** A path as a desktop entry quotes it. */
const quoted = (path: string): string => `"${path.replaceAll(/["`$\\]/g, '\\$&')}"`

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
  const entry = ['[Desktop Entry]', 'Type=Application', 'Name=Kasir QRIS', `Exec=${quoted(process.execPath)}`]
  writeFileAtomically(file, `${entry.join('\n')}\n`)
}
