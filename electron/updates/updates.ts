import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { app } from 'electron'
import type { AppUpdater } from 'electron-updater'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import { isSameFeed, type UpdateFeed, type UpdateState } from '../../shared/update'
import type { Log } from '../diagnostics/log'
import { startAgain } from '../start-again'
import { NotAsSigned } from './download-signed'
import { feedFile, readFeed, type Release } from './read-feed'
import { systemUpdater } from './system-updater'

export type UpdateParts = {
  readonly feed: () => UpdateFeed | null
  readonly dataFolder: string
  /** Null when the counter is free; otherwise what must not be interrupted. */
  readonly busyWith: () => string | null
  readonly log: Log
}

type Downloaded = {
  readonly from: UpdateFeed
  readonly updater: AppUpdater
  readonly release: Release
  readonly files: readonly string[]
}

const isOf = ({ files }: Release, sha512: string): boolean => files.some((signed) => signed.sha512 === sha512)
const sha512Of = (file: string): string => createHash('sha512').update(readFileSync(file)).digest('base64')

/**
 * New versions of the program, by electron-updater from a feed of the owner's; nothing is asked while there is none. The
 * feed's description must bear the publisher's signature, what is downloaded must be what that describes, and it is
 * installed only when somebody wants it and the counter is free.
 */
export function updates({ feed, dataFolder, busyWith, log }: UpdateParts) {
  let looked: { readonly from: UpdateFeed; readonly state: UpdateState } | null = null
  let downloaded: Downloaded | null = null

  /** What another feed brought is nothing any more: its key may be the reason why it was changed. */
  function state(): UpdateState {
    const from = feed()
    if (from === null) return { kind: 'off' }
    return looked !== null && isSameFeed(looked.from, from) ? looked.state : { kind: 'unknown' }
  }

  async function look(from: UpdateFeed): Promise<Result<UpdateState>> {
    const release = await readFeed(from, feedFile(process.platform, process.arch))
    if (!release.ok) return release
    try {
      const updater = await systemUpdater(from.url, release.value, dataFolder, log)
      const found = await updater.checkForUpdates()
      if (found === null || !found.isUpdateAvailable) return succeeded({ kind: 'newest' })
      const { version } = release.value
      looked = { from, state: { kind: 'downloading', version } }
      downloaded = { from, updater, release: release.value, files: await updater.downloadUpdate() }
      return succeeded({ kind: 'ready', version })
    } catch (error) {
      return failed(
        problem(error instanceof NotAsSigned ? 'update-not-signed' : 'update-unreachable', String(error)),
      )
    }
  }

  return {
    state,
    /** Looks for a newer version and downloads it. Asks nobody while no feed is set. */
    check: async (): Promise<UpdateState> => {
      const from = feed()
      const now = state()
      if (from === null || now.kind === 'downloading' || now.kind === 'ready') return now
      const seen = await look(from)
      looked = { from, state: seen.ok ? seen.value : { kind: 'failed', problem: seen.problem } }
      return state()
    },
    /**
     * Ends the program and starts the new one. From the look at the counter to the installer nothing is waited for, so no
     * payment can be opened between them. Problems: `update-not-ready`, `update-would-interrupt`, `update-not-signed`,
     * `update-not-installed`.
     */
    install: (): Result<undefined> => {
      if (downloaded === null || state().kind !== 'ready' || !isSameFeed(downloaded.from, feed()))
        return failed(problem('update-not-ready'))
      const busy = busyWith()
      if (busy !== null) return failed(problem('update-would-interrupt', busy))
      const { updater, release, files } = downloaded
      // It has lain in the user's cache since it was downloaded, and the installer is root.
      if (!files.every((file) => existsSync(file) && isOf(release, sha512Of(file)))) {
        downloaded = null
        looked = null
        return failed(problem('update-not-signed', 'changed after the download'))
      }
      // There it would hand the package to the system first, for as long as that takes, and then quit whatever the counter does.
      if (process.platform === 'darwin')
        return failed(problem('update-not-installed', `macOS: by hand, from ${files.join(', ')}`))
      const errors: string[] = []
      const onError = (error: Error): void => void errors.push(error.message)
      updater.once('error', onError)
      updater.quitAndInstall(false, true)
      updater.off('error', onError)
      if (errors.length > 0) return failed(problem('update-not-installed', errors.join('; ')))
      if (!updater.autoRunAppAfterInstall) startAgain(app)
      return succeeded(undefined)
    },
  }
}
export type Updates = ReturnType<typeof updates>
