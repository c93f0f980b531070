import { useEffect, useState } from 'react'
import type { ApiKeyState } from '../../../shared/api-key'
import { type Result, succeeded } from '../../../shared/result'
import type { Settings } from '../../../shared/settings'
import { mainProcess } from './main-process'

export type SettingsAndKey = {
  readonly settings: Settings
  readonly apiKey: ApiKeyState
  readonly keychain: boolean
}

/** The settings as main has them; `keep` takes over what main answered to a change. */
export function useSettings() {
  const [loaded, setLoaded] = useState<Result<SettingsAndKey> | null>(null)
  useEffect(() => {
    let wanted = true
    void mainProcess.getSettings().then((answer) => wanted && setLoaded(answer))
    return () => {
      wanted = false
    }
  }, [])
  const keep = (changed: Partial<SettingsAndKey>): void =>
    setLoaded((before) => (before?.ok === true ? succeeded({ ...before.value, ...changed }) : before))
  return { loaded, keep }
}
