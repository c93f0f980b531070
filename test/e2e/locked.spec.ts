import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import * as z from 'zod/mini'
import { test } from '../support/counter-test'
import { API_KEY, expectStatus, scan } from '../support/launch-kasir'

const pages = (kasir: { cashier: Page; customer: Page }) => [kasir.cashier, kasir.customer]

test('windows have no node, no network, no way out', async ({ kasir, simulator }) => {
  for (const page of pages(kasir)) {
    expect(
      await page.evaluate(() =>
        ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
      ),
    ).toEqual([])
    const reached = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      simulator.url,
    )
    expect(reached).toBe(false)
    expect(await page.evaluate(() => window.open('https://example.invalid') === null)).toBe(true)
    const address = page.url()
    await page.evaluate(() => {
      location.href = 'https://example.invalid/'
    })
    expect(await page.evaluate(() => location.href)).toBe(address)
    // Playwright's own evaluate may eval, so the page is given a script to run: the policy refuses it.
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.injected = true'
      document.body.append(script)
    })
    expect(await page.evaluate(() => 'injected' in globalThis)).toBe(false)
  }
})

const preferencesSchema = z.array(
  z.object({
    contextIsolation: z.boolean(),
    sandbox: z.boolean(),
    nodeIntegration: z.boolean(),
    webSecurity: z.boolean(),
  }),
)

test('every window is isolated and sandboxed, and there are two of them', async ({ kasir }) => {
  const preferences = await kasir.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }): unknown =>
      Reflect.apply(Reflect.get(webContents, 'getLastWebPreferences'), webContents, []),
    ),
  )
  const locked = { contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true }
  expect(preferencesSchema.parse(preferences)).toEqual([locked, locked])
})

test('a window can ask nothing but its own role’s requests, in their form', async ({ kasir }) => {
  const methods = (page: Page) => page.evaluate(() => Object.keys(window.kasir ?? {}).toSorted())
  expect(await methods(kasir.customer)).toEqual(['codePainted', 'getView', 'onViewChanged', 'screenPainted'])
  expect(await methods(kasir.cashier)).not.toContain('codePainted')

  const answer = await kasir.cashier.evaluate(() => window.kasir?.openPayment?.({ scanned: 7, more: true }))
  expect(answer).toMatchObject({ ok: false, problem: { code: 'request-invalid' } })
})

test('the API key is in no window and in no file', async ({ kasir, installation }) => {
  await scan(kasir, 'XID-1001')
  await expectStatus(kasir, 'unpaid')
  const told = await kasir.cashier.evaluate(async () => {
    const main = window.kasir
    return JSON.stringify([
      await main?.getSettings?.(),
      await main?.getCounter?.(),
      document.documentElement.outerHTML,
    ])
  })
  expect(told).toContain('from-environment')
  expect(told).not.toContain(API_KEY)
  const files = readdirSync(installation.folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const written = files
    .map((file) => join(file.parentPath, file.name))
    .filter((file) => readFileSync(file).includes(API_KEY))
  expect(written).toEqual([])
})
