import { join } from 'node:path'
import type { AppUpdater } from 'electron-updater'
import type { Log } from '../diagnostics/log'
import { writeFileAtomically } from '../settings/write-file-atomically'

/** electron-updater for this system and a feed. It looks, downloads and installs when it is told to, and never by itself. */
export async function systemUpdater(url: string, dataFolder: string, log: Log): Promise<AppUpdater> {
  // A few hundred kilobytes that no start of the program should read.
  const { DebUpdater, MacUpdater, NsisUpdater } = await import('electron-updater')
  const source = { provider: 'generic', url } as const
  const updater =
    process.platform === 'win32'
      ? new NsisUpdater(source)
      : process.platform === 'darwin'
        ? new MacUpdater(source)
        : new DebUpdater(source)
  // It wants to know the name of its cache from a file beside the program; ours lies with our data.
  const config = join(dataFolder, 'updates.yml')
  writeFileAtomically(
    config,
    `provider: generic\nurl: ${JSON.stringify(url)}\nupdaterCacheDirName: kasir-qris-updates\n`,
  )
  updater.updateConfigPath = config
  updater.forceDevUpdateConfig = true
  updater.autoDownload = false
  updater.autoInstallOnAppQuit = false
  updater.disableDifferentialDownload = true
  // On Windows the installer starts the new version, on macOS the system does; on Linux we do.
  updater.autoRunAppAfterInstall = process.platform !== 'linux'
  updater.logger = {
    info: () => undefined,
    warn: (line?: unknown) => log.warn(`update: ${String(line)}`),
    error: (line?: unknown) => log.warn(`update: ${String(line)}`),
  }
  return updater
}
