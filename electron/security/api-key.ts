import { existsSync, readFileSync, rmSync } from 'node:fs'
import { safeStorage } from 'electron'
import type { ApiKeyState } from '../../shared/cashier-contract'
import type { Log } from '../diagnostics/log'
import { writeFileAtomically } from '../settings/write-file-atomically'

/**
 * The API key: from the environment, else from a file the system's keychain encrypts. Without a keychain a key
 * that is typed in lives only as long as the program: it is never written in plain text, logged or sent to a window.
 */
export function apiKeyStore(file: string, fromEnvironment: string | undefined, log: Log) {
  let key = fromEnvironment?.trim() || null
  let state: ApiKeyState = key === null ? 'missing' : 'from-environment'

  // `basic_text` is what Linux without a keyring offers: a fixed password, so no secret at all.
  const keychain = (): boolean =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text')

  if (key === null && existsSync(file)) {
    try {
      key = safeStorage.decryptString(readFileSync(file))
      state = 'stored'
    } catch (error) {
      log.warn(`the stored API key cannot be read: ${String(error)}`)
    }
  }

  return {
    read: (): string | null => key,
    state: (): ApiKeyState => state,
    /** An empty text forgets the key. A key from the environment stays the one in use. */
    save: (typed: string): ApiKeyState => {
      if (state === 'from-environment') return state
      key = typed || null
      if (key === null) {
        rmSync(file, { force: true })
        state = 'missing'
      } else if (keychain()) {
        writeFileAtomically(file, safeStorage.encryptString(key))
        state = 'stored'
      } else {
        state = 'this-session-only'
      }
      return state
    },
  }
}
export type ApiKeyStore = ReturnType<typeof apiKeyStore>
