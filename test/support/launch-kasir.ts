import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test'
import * as z from 'zod/mini'
import { defaultSettings } from '../../shared/default-settings'
import type { Settings } from '../../shared/settings'

export const projectFolder = resolve(import.meta.dirname, '../..')
export const electronProgram = z.string().parse(createRequire(import.meta.url)('electron'))

export const API_KEY = 'kunci-uji-7f3a9c51'

const eventSchema = z.looseObject({ time: z.string(), event: z.string(), payment_id: z.optional(z.string()) })
export type SeenEvent = z.infer<typeof eventSchema>

/** One installation: a data folder of its own, its settings and its events, whatever runs in it and how often. */
export type Installation = {
  readonly folder: string
  readonly events: () => readonly SeenEvent[]
  readonly remove: () => void
}

/** Test servers know no limit, so checks may follow each other fast; every other setting is as the shop gets it. */
const quickBudget = { perMinute: 1200, gapSeconds: 0.02 }
const budgets = { simulator: quickBudget, sandbox: quickBudget, production: quickBudget }

export function newInstallation(settings: Partial<Settings> = {}): Installation {
  const folder = mkdtempSync(join(tmpdir(), 'kasir-e2e-'))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...defaultSettings, budgets, ...settings }))
  const file = join(folder, 'events.jsonl')
  writeFileSync(file, '')
  return {
    folder,
    events: () =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => eventSchema.parse(JSON.parse(line))),
    remove: () => removeWhole(folder),
  }
}

/** Everything the program has written down about itself so far. */
export const logOf = ({ folder }: Installation): string =>
  readFileSync(join(folder, 'logs', 'kasir.log'), 'utf8')

export type Kasir = {
  readonly app: ElectronApplication
  readonly cashier: Page
  readonly customer: Page
  readonly close: () => Promise<void>
}

/**
 * Starts the built app as docs/testing.md says. `apiUrl` null: no key and no address, so the demo. `switches` are
 * Chromium's own.
 */
export async function launchKasir(
  installation: Installation,
  apiUrl: string | null,
  environment: Readonly<Record<string, string>> = {},
  switches: readonly string[] = [],
): Promise<Kasir> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('KASIR_') && name !== 'NODE_OPTIONS',
  )
  const app = await _electron.launch({
    executablePath: electronProgram,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...switches, projectFolder],
    env: {
      ...Object.fromEntries(inherited.filter((entry): entry is [string, string] => entry[1] !== undefined)),
      KASIR_DATA_DIR: installation.folder,
      KASIR_EVENTS: join(installation.folder, 'events.jsonl'),
      ...(apiUrl === null ? {} : { KASIR_API_URL: apiUrl, KASIR_API_KEY: API_KEY, KASIR_SIMULATOR: 'off' }),
      ...environment,
    },
  })
  const [cashier, customer] = await Promise.all([windowAt(app, 'cashier'), windowAt(app, 'customer')])
  // A counter that wants PINs waits for one.
  await expect(cashier.getByTestId('scan-input').or(cashier.getByTestId('pin'))).toBeFocused()
  let gone = false
  app.once('close', () => {
    gone = true
  })
  // A test may have ended the app itself, by force or not.
  const close = async (): Promise<void> => {
    if (!gone) await app.close()
  }
  return { app, cashier, customer, close }
}

async function windowAt(app: ElectronApplication, role: 'cashier' | 'customer'): Promise<Page> {
  const isIt = (page: Page): boolean => page.url().startsWith(`app://kasir/${role}/`)
  return app.windows().find(isIt) ?? (await app.waitForEvent('window', isIt))
}

/** Types as a wedge scanner does: fast keys, then Enter. */
export async function scan({ cashier }: Kasir, paymentId: string): Promise<void> {
  await cashier.getByTestId('scan-input').focus()
  await cashier.keyboard.type(paymentId)
  await cashier.keyboard.press('Enter')
}

export const expectStatus = async ({ cashier, customer }: Kasir, status: string): Promise<void> => {
  await expect(cashier.getByTestId('payment-status')).toHaveAttribute('data-status', status)
  await expect(customer.getByTestId('payment-status')).toHaveAttribute('data-status', status)
}

/** Waits until an event of this name is written, for this payment when one is named. */
export async function expectEvent(
  installation: Installation,
  event: string,
  paymentId?: string,
): Promise<void> {
  await expect
    .poll(() =>
      installation
        .events()
        .some((seen) => seen.event === event && (paymentId === undefined || seen.payment_id === paymentId)),
    )
    .toBe(true)
}

/** What Chromium's helper processes still write into their caches, for a moment after the program has ended, goes too. */
export function removeWhole(folder: string): void {
  for (let tries = 10; existsSync(folder); tries--) {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    } catch (error) {
      if (tries === 0) throw error
    }
  }
}
