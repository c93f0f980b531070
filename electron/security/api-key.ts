import { safeStorage } from 'electron'
import type { ApiKeyState } from '../../shared/api-key'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { Log } from '../diagnostics/log'
import { keyFiles } from './key-files'
import { openKey, sealKey } from './sealed-key'

/** `basic_text` is what Linux without a keyring offers: a fixed password, so no secret at all. */
const hasKeychain = (): boolean =>
  safeStorage.isEncryptionAvailable() &&
  (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text')

type Parts = {
  readonly file: string
  readonly fromEnvironment: string | undefined
  readonly log: Log
  readonly changed: (state: ApiKeyState) => void
}

/**
 * The API key: from the environment, else from a file the system's keychain encrypts, else from one that the owner's
 * passphrase opens. Without either, a key that is typed in lives only as long as the program. It is never written in
 * plain text, logged or sent to a window.
 */
export function apiKeyStore({ file, fromEnvironment, log, changed }: Parts) {
  const files = keyFiles(file, log)
  let { state, key, sealed } = fromEnvironment
    ? ({ state: 'from-environment', key: fromEnvironment, sealed: null } as const)
    : files.read()

  const become = (next: ApiKeyState): ApiKeyState => {
    state = next
    changed(state)
    return state
  }
  async function keep(typed: string, passphrase: string | null): Promise<ApiKeyState> {
    if (typed === '') {
      files.keepOnly(null)
      return 'missing'
    }
    if (hasKeychain()) {
      files.keepOnly('stored', safeStorage.encryptString(typed))
      return 'stored'
    }
    if (passphrase === null) {
      files.keepOnly('typedAnew')
      return 'this-session-only'
    }
    files.keepOnly('sealed', JSON.stringify(await sealKey(typed, passphrase)))
    return 'sealed'
  }

  async function tryPassphrase(passphrase: string): Promise<Result<ApiKeyState>> {
    if (sealed === null || state !== 'locked') return succeeded(state)
    const opened = await openKey(sealed, passphrase)
    if (opened === null) return failed(problem('passphrase-wrong'))
    key = opened
    return succeeded(become('sealed'))
  }
  let lastTry: Promise<unknown> = Promise.resolve()

  return {
    read: (): string | null => key,
    state: (): ApiKeyState => state,
    keychain: hasKeychain,

    /**
     * An empty text forgets the key. A key from the environment stays the one in use. `passphrase`: what opens it after
     * the next start where the system keeps no secrets; null: it is not kept there. Problems: `file-unwritable`.
     */
    save: async (typed: string, passphrase: string | null): Promise<Result<ApiKeyState>> => {
      if (state === 'from-environment') return succeeded(state)
      try {
        const kept = await keep(typed, passphrase)
        sealed = null
        key = typed || null
        return succeeded(become(kept))
      } catch (error) {
        return failed(problem('file-unwritable', String(error)))
      }
    },

    /** Problems: `passphrase-wrong`. Each try takes half a second of the processor, one after the other. */
    unlock: (passphrase: string): Promise<Result<ApiKeyState>> => {
      const tried = lastTry.then(() => tryPassphrase(passphrase))
      lastTry = tried.catch(() => undefined)
      return tried
    },
  }
}
export type ApiKeyStore = ReturnType<typeof apiKeyStore>
