import type { Environment } from '../../shared/receipt'
import type { Settings } from '../../shared/settings'
import type { Automation } from './automation'

const HOSTS = { sandbox: 'https://tdev.kiriminaja.com', production: 'https://client.kiriminaja.com' } as const

/** Where to ask, decided once at start. `url` is null for the simulator: it gets one when it runs. */
export type ChosenEnvironment = { readonly environment: Environment; readonly url: URL | null }

/** Where KiriminAja of this environment is; an address given from outside stands in for both. */
export const addressOf = (automation: Automation, environment: Settings['environment']): URL =>
  automation.KASIR_API_URL ?? new URL(HOSTS[environment])

/**
 * Until an API key was given the app is a demonstration against the simulator, unless it was told otherwise; a key that
 * can no longer be read makes no demonstration of a shop. Any address given from outside that is not KiriminAja's own
 * production host counts as a sandbox: never as real money.
 */
export function chooseEnvironment(
  automation: Automation,
  settings: Settings,
  keyWasGiven: boolean,
): ChosenEnvironment {
  const given = automation.KASIR_API_URL
  const simulated =
    automation.KASIR_SIMULATOR === 'on' ||
    (automation.KASIR_SIMULATOR === undefined && !keyWasGiven && given === undefined)
  if (simulated) return { environment: 'simulator', url: null }
  const url = addressOf(automation, settings.environment)
  if (given === undefined) return { environment: settings.environment, url }
  return { environment: url.origin === HOSTS.production ? 'production' : 'sandbox', url }
}
