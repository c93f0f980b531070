import { resolve } from 'node:path'
import { expect } from '@playwright/test'
import { cashierRequests, customerRequests, requestChannel } from '../../shared/channels'
import { test } from '../support/counter-test'
import { expectStatus, type Kasir, logOf, scan } from '../support/launch-kasir'

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
    ['customer', 'app://kasir/customer/', 'codePainted'],
  ] as const
  for (const [preload, address, request] of strangers)
    expect(await askFrom(kasir, preload, address, request), `${preload} at ${address}`).toMatchObject(refused)

  for (const [preload, , request] of strangers)
    expect(logOf(installation)).toContain(`refused ${preload}/${request}\n`)
  // And the counter goes on.
  await scan(kasir, 'XID-1001')
  await expectStatus(kasir, 'unpaid')
})

const ask = ({ cashier }: Kasir) => cashier.evaluate(() => window.kasir?.getCounter?.())

test('its own window too is answered at its own address alone, to the letter', async ({
  kasir,
  installation,
}) => {
  // A script can write any address of the app over its page's without going there.
  for (const address of [
    '/customer/',
    '/cashier/../customer/',
    '/cashier/index.html',
    '/cashier/?',
    '/cashier/#',
  ]) {
    await kasir.cashier.evaluate((path) => history.replaceState(null, '', path), address)
    expect(await ask(kasir), address).toMatchObject(refused)
  }
  expect(logOf(installation).match(/refused cashier\/getCounter\n/g)).toHaveLength(5)
  await kasir.cashier.evaluate(() => history.replaceState(null, '', '/cashier/'))
  expect(await ask(kasir)).toMatchObject({ ok: true })
})

test('a page inside a window has nothing to ask with, and would be refused', async ({
  kasir,
  installation,
}) => {
  const inside = await kasir.cashier.evaluate(async () => {
    const frame = document.createElement('iframe')
    frame.srcdoc = '<p>hello</p>'
    document.body.append(frame)
    await new Promise((loaded) => frame.addEventListener('load', loaded))
    return frame.contentWindow !== null && 'kasir' in frame.contentWindow
  })
  expect(inside).toBe(false)

  // Were there a way to ask from in there, this is what would reach main; also were the page in there the window's own.
  const answers = await kasir.app.evaluate(async ({ BrowserWindow, ipcMain }): Promise<unknown> => {
    const sender = BrowserWindow.getAllWindows()
      .map(({ webContents }) => webContents)
      .find((contents) => contents.mainFrame.frames.length > 0)
    const handler: unknown = Reflect.get(ipcMain, '_invokeHandlers').get('cashier/getCounter')
    if (typeof handler !== 'function') throw new Error('no handler')
    const frames = [sender?.mainFrame.frames[0], { url: sender?.getURL() }, null]
    return Promise.all(frames.map((senderFrame): unknown => handler({ sender, senderFrame })))
  })
  expect(answers).toMatchObject([refused, refused, refused])
  expect(logOf(installation).match(/refused cashier\/getCounter\n/g)).toHaveLength(3)
  expect(await ask(kasir)).toMatchObject({ ok: true })
})

test('no window is answered on any channel of the other', async ({ kasir, installation }) => {
  const channels = {
    cashier: customerRequests.map((name) => requestChannel('customer', name)),
    customer: cashierRequests.map((name) => requestChannel('cashier', name)),
  }
  const answers = await kasir.app.evaluate(async ({ BrowserWindow, ipcMain }, foreign): Promise<unknown> => {
    const handlers: Map<string, (...sent: unknown[]) => unknown> = Reflect.get(ipcMain, '_invokeHandlers')
    const asked = BrowserWindow.getAllWindows().flatMap(({ webContents: sender }) => {
      const names = sender.getURL().includes('/cashier/') ? foreign.cashier : foreign.customer
      const event = { sender, senderFrame: sender.mainFrame }
      return names.map((name) => handlers.get(name)?.(event, { paymentId: 'XID-1', scanned: 'XID-1' }))
    })
    return Promise.all(asked)
  }, channels)
  const all = [...channels.cashier, ...channels.customer]
  expect(answers).toMatchObject(all.map(() => refused))
  for (const channel of all) expect(logOf(installation)).toContain(`refused ${channel}\n`)
  await scan(kasir, 'XID-1001')
  await expectStatus(kasir, 'unpaid')
})
