import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Health } from '../../shared/health'
import type { PaymentRecord } from '../../shared/payment-record'
import type { Environment } from '../../shared/receipt'
import type { Settings } from '../../shared/settings'
import type { Utc } from '../../shared/time'
import { jsonWithoutPeople, peopleOf } from './mask-people'

export type DiagnosticsParts = {
  readonly at: Utc
  readonly version: string
  readonly environment: Environment
  readonly apiKey: string
  readonly settings: Settings
  readonly health: Health
  readonly historyVersion: number
  readonly payments: number
  readonly dataFolder: string
  /** Whose people must not be named. */
  readonly records: readonly PaymentRecord[]
  /** Names of whoever works here: the same. */
  readonly cashiers: readonly string[]
}

const LINES = 2000

/**
 * What support needs to know of an installation, as JSON for people to read before they send it: versions, settings
 * without the shop's own words, health, the names and sizes of its files and the end of its log. No payment, nobody's
 * name, and where the API key is, never the key.
 */
export function diagnosticsText(parts: DiagnosticsParts): string {
  const { shop: _shop, pictures: _pictures, receipt: _receipt, ...settings } = parts.settings
  const said = {
    at: parts.at,
    version: parts.version,
    runtime: { ...process.versions },
    system: { platform: process.platform, arch: process.arch, release: process.getSystemVersion() },
    environment: parts.environment,
    apiKey: parts.apiKey,
    settings,
    health: { ...parts.health, api: withoutWords(parts.health.api) },
    history: { version: parts.historyVersion, payments: parts.payments },
    files: filesIn(parts.dataFolder),
    log: lastLines(join(parts.dataFolder, 'logs', 'kasir.log')),
  }
  return jsonWithoutPeople(said, peopleOf(parts.records, parts.cashiers))
}

/** What KiriminAja said in words of its own may say anything of anybody. */
const withoutWords = ({ lastAnswerAt, problem }: Health['api']) => ({
  lastAnswerAt,
  problem: problem?.code ?? null,
})

/** A name is a text like any other, and may be somebody's. */
const filesIn = (folder: string): readonly { readonly name: string; readonly bytes: number }[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name, bytes: statSync(join(folder, name)).size }))

const lastLines = (file: string): readonly string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(-LINES) : []
