import { join } from 'node:path'
import type { AppUpdater, Provider, UpdateInfo } from 'electron-updater'
import type { Log } from '../diagnostics/log'
import { writeFileAtomically } from '../settings/write-file-atomically'
import { downloadSigned, NotAsSigned } from './download-signed'
import { inFeed, type Release } from './read-feed'

/**
 * electron-updater for this system and a release that was signed. It compares versions, keeps what is downloaded and
 * installs, when it is told to and never by itself. What comes from outside comes through us: by itself it would read the
 * description a second time, and this and the package without any limit.
 */
export async function systemUpdater(
  feed: string,
  release: Release,
  dataFolder: string,
  log: Log,
): Promise<AppUpdater> {
  // A few hundred kilobytes that no start of the program should read.
  const { DebUpdater, MacUpdater, NsisUpdater } = await import('electron-updater')
  // By itself it takes dpkg, which unpacks before it knows whether it can, and then lets apt repair that: by taking the program
  // away, if need be, and calling that a success. apt looks first.
  class AptUpdater extends DebUpdater {
    protected override detectPackageManager(): string {
      return 'apt'
    }
  }
  const updater =
    process.platform === 'win32'
      ? new NsisUpdater()
      : process.platform === 'darwin'
        ? new MacUpdater()
        : new AptUpdater()
  // Its own goes through Chromium, where no session has a network and no name is looked up.
  Object.assign(updater, {
    httpExecutor: {
      download: async (url: URL, to: string): Promise<void> => {
        const file = release.files.find((signed) => inFeed(feed, signed.url).href === url.href)
        if (file === undefined) throw new NotAsSigned(url.pathname)
        await downloadSigned(url, to, file)
      },
    },
  })
  // It wants to know the name of its cache from a file beside the program; ours lies with our data.
  const config = join(dataFolder, 'updates.yml')
  writeFileAtomically(config, 'provider: custom\nupdaterCacheDirName: kasir-qris-updates\n')
  updater.updateConfigPath = config
  updater.setFeedURL({ provider: 'custom', updateProvider: providerOf(feed, release) })
  updater.forceDevUpdateConfig = true
  updater.autoDownload = false
  updater.autoInstallOnAppQuit = false
  updater.disableDifferentialDownload = true
  // On Windows the installer starts the new version; on Linux we do.
  updater.autoRunAppAfterInstall = process.platform !== 'linux'
  updater.logger = {
    info: () => undefined,
    warn: (line?: unknown) => log.warn(`update: ${String(line)}`),
    error: (line?: unknown) => log.warn(`update: ${String(line)}`),
  }
  return updater
}

type Asked = 'getLatestVersion' | 'resolveFiles' | 'setRequestHeaders' | 'fileExtraDownloadHeaders'

/** What electron-updater asks of a feed, answered with what was signed and nothing else. */
const providerOf = (feed: string, { version, files }: Release) =>
  class implements Pick<Provider<UpdateInfo>, Asked> {
    readonly fileExtraDownloadHeaders = null
    setRequestHeaders = (): void => undefined
    // The last three are of older feeds; its type wants them.
    getLatestVersion = async (): Promise<UpdateInfo> => ({
      version,
      files: [...files],
      path: '',
      sha512: '',
      releaseDate: '',
    })
    resolveFiles = () => files.map((info) => ({ url: inFeed(feed, info.url), info }))
  }
