import { join } from 'node:path'
import type { AppUpdater } from 'electron-updater'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { UpdateFeed, UpdateState } from '../../shared/update'
import type { Log } from '../diagnostics/log'
import { letOut } from '../security/lock-down-sessions'
import { writeFileAtomically } from '../settings/write-file-atomically'
import { feedFile, readFeed, type Release } from './read-feed'

export type UpdateParts = {
  readonly feed: () => UpdateFeed | null
  readonly dataFolder: string
  /** Null when the counter is free; otherwise what must not be interrupted. */
  readonly busyWith: () => string | null
  readonly log: Log
}

const sameFiles = (release: Release, files: readonly { readonly sha512: string }[]): boolean =>
  files.length > 0 && files.every(({ sha512 }) => release.files.some((signed) => signed.sha512 === sha512))

/**
 * New versions of the program, by electron-updater from a feed of the owner's; nothing is asked while there is none. The
 * feed's description must bear the publisher's signature, what is downloaded must be what that describes, and it is
 * installed only when somebody wants it and the counter is free.
 */
export function updates({ feed, dataFolder, busyWith, log }: UpdateParts) {
  let state: UpdateState = { kind: 'unknown' }
  let ready: AppUpdater | null = null
  const fail = (result: Result<never>): UpdateState =>
    result.ok ? { kind: 'unknown' } : { kind: 'failed', problem: result.problem }

  async function updaterFor({ url }: UpdateFeed): Promise<AppUpdater> {
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
    updater.logger = {
      info: () => undefined,
      warn: (line?: unknown) => log.warn(`update: ${String(line)}`),
      error: (line?: unknown) => log.warn(`update: ${String(line)}`),
    }
    return updater
  }

  async function look(from: UpdateFeed): Promise<UpdateState> {
    const release = await readFeed(from, feedFile(process.platform))
    if (!release.ok) return fail(release)
    try {
      const updater = await updaterFor(from)
      await letOut(updater.netSession)
      const found = await updater.checkForUpdates()
      if (found === null || !found.isUpdateAvailable) return { kind: 'newest' }
      const { version, files } = found.updateInfo
      if (version !== release.value.version || !sameFiles(release.value, files))
        return fail(failed(problem('update-not-signed', version)))
      state = { kind: 'downloading', version }
      await updater.downloadUpdate()
      ready = updater
      return { kind: 'ready', version }
    } catch (error) {
      return fail(failed(problem('update-unreachable', String(error))))
    }
  }

  return {
    state: (): UpdateState => (feed() === null ? { kind: 'off' } : state),
    /** Looks for a newer version and downloads it. Asks nobody while no feed is set. */
    check: async (): Promise<UpdateState> => {
      const from = feed()
      if (from === null) return { kind: 'off' }
      if (state.kind !== 'downloading' && state.kind !== 'ready') state = await look(from)
      return state
    },
    /** Problems: `update-not-ready`, `update-would-interrupt`. Ends the program and starts the new one. */
    install: (): Result<undefined> => {
      if (ready === null || state.kind !== 'ready') return failed(problem('update-not-ready'))
      const busy = busyWith()
      if (busy !== null) return failed(problem('update-would-interrupt', busy))
      ready.quitAndInstall(false, true)
      return succeeded(undefined)
    },
  }
}
export type Updates = ReturnType<typeof updates>
