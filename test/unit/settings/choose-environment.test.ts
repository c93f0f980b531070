import { describe, expect, test } from 'vitest'
import { readAutomation } from '../../../electron/settings/automation'
import { chooseEnvironment } from '../../../electron/settings/choose-environment'
import { defaultSettings } from '../../../shared/default-settings'

const chosen = (environment: NodeJS.ProcessEnv, hasApiKey = 'KASIR_API_KEY' in environment) => {
  const { environment: name, url } = chooseEnvironment(
    readAutomation(environment),
    defaultSettings,
    hasApiKey,
  )
  return `${name} ${url?.origin ?? 'own'}`
}

describe('which KiriminAja is asked', () => {
  test.each([
    ['no key', {}, 'simulator own'],
    ['a key', { KASIR_API_KEY: 'k' }, 'production https://client.kiriminaja.com'],
    [
      'the simulator wanted although there is a key',
      { KASIR_API_KEY: 'k', KASIR_SIMULATOR: 'on' },
      'simulator own',
    ],
    ['no simulator and no key', { KASIR_SIMULATOR: 'off' }, 'production https://client.kiriminaja.com'],
    ['an address', { KASIR_API_URL: 'http://127.0.0.1:8080' }, 'sandbox http://127.0.0.1:8080'],
    ['an empty address', { KASIR_API_URL: '' }, 'simulator own'],
    [
      'the production address',
      { KASIR_API_URL: 'https://client.kiriminaja.com/' },
      'production https://client.kiriminaja.com',
    ],
  ])('with %s: %j', (_case, environment, expected) => {
    expect(chosen(environment)).toBe(expected)
  })
})
