import { existsSync, readFileSync, rmSync } from 'node:fs'
import { safeStorage } from 'electron'
import type { ApiKeyState } from '../../shared/api-key'
import type { Log } from '../diagnostics/log'
import { writeFileAtomically } from '../settings/write-file-atomically'
import { type SealedKey, sealedKeySchema } from './sealed-key'

/** What is on the disk of the API key: of these states one, with what belongs to it. */
type FoundKey = {
  readonly state: ApiKeyState
  readonly key: string | null
  readonly sealed: SealedKey | null
}

/**
 * The files of the API key, of which there is one or none: what the system's keychain encrypts; with `.sealed` what a
 * passphrase seals; with `.typed-anew` nothing but the fact that there was a key: such a counter is no demonstration.
 */
export function keyFiles(file: string, log: Log) {
  const names = { stored: file, sealed: `${file}.sealed`, typedAnew: `${file}.typed-anew` } as const

  const unreadable = (name: keyof typeof names, error: unknown): FoundKey => {
    log.warn(`the ${name} API key cannot be read: ${String(error)}`)
    return { state: 'to-be-typed', key: null, sealed: null }
  }

  return {
    read: (): FoundKey => {
      if (existsSync(names.stored)) {
        try {
          return { state: 'stored', key: safeStorage.decryptString(readFileSync(names.stored)), sealed: null }
        } catch (error) {
          return unreadable('stored', error)
        }
      }
      if (existsSync(names.sealed)) {
        try {
          const sealed = sealedKeySchema.parse(JSON.parse(readFileSync(names.sealed, 'utf8')))
          return { state: 'locked', key: null, sealed }
        } catch (error) {
          return unreadable('sealed', error)
        }
      }
      return { state: existsSync(names.typedAnew) ? 'to-be-typed' : 'missing', key: null, sealed: null }
    },

    /** Null: none. The new file comes first: a disk that is full leaves the old one. @throws what the disk says */
    keepOnly: (kept: keyof typeof names | null, content: string | Uint8Array = ''): void => {
      if (kept !== null) writeFileAtomically(names[kept], content)
      for (const name of Object.values(names))
        if (kept === null || name !== names[kept]) rmSync(name, { force: true })
    },
  }
}
