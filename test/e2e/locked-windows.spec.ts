import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { defaultSettings } from '../../shared/default-settings'
import type { Settings } from '../../shared/settings'
import { test } from '../support/counter-test'
import type { Kasir } from '../support/launch-kasir'
import { rememberWindows, windowsMade } from '../support/windows-made'

/** What Electron says a window runs with. */
const locked = {
  sandbox: true,
  contextIsolation: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  enableBlinkFeatures: '',
}

const drawn = { ...defaultSettings.printing, text: 'picture' } as const
test.use({ settings: { printing: drawn } })

const printTestPage = ({ cashier }: Kasir) =>
  cashier.evaluate(() => window.kasir?.printTestPage?.({ openDrawer: false }))

/** Makes the app open every kind of window that it has on this system. */
async function openEveryWindow(kasir: Kasir, folder: string) {
  expect(await printTestPage(kasir)).toMatchObject({ ok: true })
  const asPdf: Settings = { ...defaultSettings, printer: { kind: 'pdf' } }
  await kasir.cashier.evaluate((settings) => window.kasir?.saveSettings?.(settings), asPdf)
  expect(await printTestPage(kasir)).toMatchObject({ ok: true })
  expect(readdirSync(join(folder, 'receipts'))).toHaveLength(1)
  expect(await kasir.cashier.evaluate(() => window.kasir?.identifyDisplays?.())).toMatchObject({ ok: true })
}

test('every window that is ever opened, seen or not, is locked, and so is its session', async ({
  launch,
  installation,
  simulator,
}) => {
  const kasir = await launch()
  await rememberWindows(kasir)
  await openEveryWindow(kasir, installation.folder)

  const made = await windowsMade(kasir, simulator.url)
  expect(new Set(made.map(({ name }) => name))).toEqual(
    new Set(['app://kasir/cashier/', 'app://kasir/customer/', 'receipt-dots', 'receipt-pdf', 'identify']),
  )
  for (const { name, preferences, granted, asked, fromDisk, downloadRefused } of made) {
    // Of the hidden windows one runs a script, and it is main's.
    const javascript = name.startsWith('app://') || name === 'receipt-dots'
    expect(preferences, name).toMatchObject({ ...locked, javascript })
    const refused = { granted: [], asked: 'Error: net::ERR_BLOCKED_BY_CLIENT', downloadRefused: true }
    expect({ granted, asked, downloadRefused }, name).toEqual(refused)
    expect(fromDisk, name).toContain('ERR_BLOCKED_BY_CLIENT')
  }
  // Sessions of hidden windows leave nothing behind.
  expect(existsSync(join(installation.folder, 'Partitions'))).toBe(false)
})
