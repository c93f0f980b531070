import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/counter-test'
import { expectStatus, type Kasir, scan } from '../support/launch-kasir'

/** Another window of the same program, with a preload of ours but not one of the two windows, asks this. */
const askFrom = (kasir: Kasir, preload: 'cashier' | 'customer', address: string, request: string) =>
  kasir.app.evaluate(
    async ({ BrowserWindow }, [preloadFile, url, name]): Promise<unknown> => {
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { preload: preloadFile, sandbox: true },
      })
      await stranger.loadURL(url).catch(() => undefined)
      const answer: unknown = await stranger.webContents.executeJavaScript(`window.kasir.${name}()`)
      stranger.destroy()
      return answer
    },
    [resolve('out/preload', `${preload}.cjs`), address, request] as const,
  )

const refused = { ok: false, problem: { code: 'request-refused' } }

test('main answers its two windows alone: not another one, at another address, or with the other’s preload', async ({
  kasir,
  installation,
}) => {
  const strangers = [
    ['cashier', 'data:text/html,hello', 'getCounter'],
    ['cashier', 'app://kasir/cashier/', 'getSettings'],
    ['cashier', 'app://kasir/customer/', 'getCounter'],
    ['customer', 'app://kasir/cashier/', 'getView'],
  ] as const
  for (const [preload, address, request] of strangers)
    expect(await askFrom(kasir, preload, address, request), `${preload} at ${address}`).toMatchObject(refused)

  const log = readFileSync(join(installation.folder, 'logs', 'kasir.log'), 'utf8')
  expect(log.match(/refused (?:cashier|customer)\//g)?.length).toBeGreaterThanOrEqual(strangers.length)
  // And the counter goes on.
  await scan(kasir, 'XID-1001')
  await expectStatus(kasir, 'unpaid')
})

test('a page inside a window has nothing to ask with', async ({ kasir }) => {
  const inside = await kasir.cashier.evaluate(async () => {
    const frame = document.createElement('iframe')
    frame.srcdoc = '<p>hello</p>'
    document.body.append(frame)
    await new Promise((loaded) => frame.addEventListener('load', loaded))
    return frame.contentWindow !== null && 'kasir' in frame.contentWindow
  })
  expect(inside).toBe(false)
})
