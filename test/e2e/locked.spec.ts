import { expect, type Page } from '@playwright/test'
import { cashierRequests } from '../../shared/channels'
import { test } from '../support/counter-test'
import { filesWith } from '../support/find-secret'
import { API_KEY, expectStatus, scan } from '../support/launch-kasir'

test('windows have no node, and run no script that was not built', async ({ kasir }) => {
  for (const page of [kasir.cashier, kasir.customer]) {
    expect(
      await page.evaluate(() =>
        ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
      ),
    ).toEqual([])
    // Playwright's own evaluate may eval, so the page is given scripts to run: the policy refuses them.
    const ran = await page.evaluate(async () => {
      const scripts = [
        { textContent: 'globalThis.injected = true' },
        { src: 'data:text/javascript,globalThis.injected=true' },
        { src: URL.createObjectURL(new Blob(['globalThis.injected = true'])) },
      ]
      for (const attributes of scripts) {
        const script = document.createElement('script')
        Object.assign(script, attributes)
        const ended = new Promise((done) =>
          ['load', 'error'].forEach((name) => script.addEventListener(name, done)),
        )
        document.body.append(script)
        if ('src' in attributes) await ended
      }
      const button = document.createElement('button')
      button.setAttribute('onclick', 'globalThis.injected = true')
      button.click()
      return 'injected' in globalThis
    })
    expect(ran).toBe(false)
  }
})

test('a window can ask nothing but its own role’s requests, in their form', async ({ kasir }) => {
  const methods = (page: Page) => page.evaluate(() => Object.keys(window.kasir ?? {}).toSorted())
  expect(await methods(kasir.customer)).toEqual(['codePainted', 'getView', 'onViewChanged', 'screenPainted'])
  expect(await methods(kasir.cashier)).toEqual([...cashierRequests, 'onCounterChanged'].toSorted())

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
  // Closed, so that no file of Chromium's goes while it is looked at.
  await kasir.close()
  const written = filesWith(installation.folder, API_KEY)
  expect(written).toEqual([])
})
