import { existsSync, readFileSync, rmSync } from 'node:fs'
import { safeStorage } from 'electron'
import type { ApiKeyState } from '../../shared/api-key'
import { problem } from '../../shared/problem'
import { failed, type Result, succeeded } from '../../shared/result'
import type { Log } from '../diagnostics/log'
import { writeFileAtomically } from '../settings/write-file-atomically'
import { openKey, type SealedKey, sealedKeySchema, sealKey } from './sealed-key'

/** `basic_text` is what Linux without a keyring offers: a fixed password, so no secret at all. */
const hasKeychain = (): boolean =>
  safeStorage.isEncryptionAvailable() &&
  (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text')

type Parts = {
  /** What the system's keychain encrypts; beside it, with `.sealed`, what a passphrase seals. */
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
  const sealedFile = `${file}.sealed`
  let key = fromEnvironment?.trim() || null
  let state: ApiKeyState = key === null ? 'missing' : 'from-environment'
  let sealed: SealedKey | null = null

  if (key === null && existsSync(file)) {
    try {
      key = safeStorage.decryptString(readFileSync(file))
      state = 'stored'
    } catch (error) {
      log.warn(`the stored API key cannot be read: ${String(error)}`)
    }
  }
  if (key === null && existsSync(sealedFile)) {
    try {
      sealed = sealedKeySchema.parse(JSON.parse(readFileSync(sealedFile, 'utf8')))
      state = 'locked'
    } catch (error) {
      log.warn(`the sealed API key cannot be read: ${String(error)}`)
    }
  }

  const become = (next: ApiKeyState): ApiKeyState => {
    state = next
    changed(state)
    return state
  }
  const forget = (): void => {
    for (const each of [file, sealedFile]) rmSync(each, { force: true })
    sealed = null
  }

  return {
    read: (): string | null => key,
    state: (): ApiKeyState => state,
    /** A key is here, or was saved here and cannot be read: by another PC's keychain, or one that was made anew. */
    wasGiven: (): boolean => state !== 'missing' || existsSync(file) || existsSync(sealedFile),
    keychain: hasKeychain,

    /**
     * An empty text forgets the key. A key from the environment stays the one in use. `passphrase`: what opens it after
     * the next start where the system keeps no secrets; null: it is not kept there. Problems: `file-unwritable`.
     */
    save: async (typed: string, passphrase: string | null): Promise<Result<ApiKeyState>> => {
      if (state === 'from-environment') return succeeded(state)
      try {
        const kept =
          typed === '' || hasKeychain() || passphrase === null ? null : await sealKey(typed, passphrase)
        forget()
        key = typed || null
        if (key === null) return succeeded(become('missing'))
        if (hasKeychain()) {
          writeFileAtomically(file, safeStorage.encryptString(key))
          return succeeded(become('stored'))
        }
        if (kept === null) return succeeded(become('this-session-only'))
        writeFileAtomically(sealedFile, JSON.stringify(kept))
        return succeeded(become('sealed'))
      } catch (error) {
        return failed(problem('file-unwritable', String(error)))
      }
    },

    /** Problems: `passphrase-wrong`. Each try takes half a second of the processor, one after the other. */
    unlock: async (passphrase: string): Promise<Result<ApiKeyState>> => {
      if (sealed === null || state !== 'locked') return succeeded(state)
      const opened = await openKey(sealed, passphrase)
      if (opened === null) return failed(problem('passphrase-wrong'))
      key = opened
      return succeeded(become('sealed'))
    },
  }
}
export type ApiKeyStore = ReturnType<typeof apiKeyStore>
