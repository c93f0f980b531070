import { expect } from '@playwright/test'
import { test as base } from '../support/counter-test'
import { startEavesdropper } from '../support/eavesdropper'
import { type Installation, type Kasir, logOf } from '../support/launch-kasir'
import { namesLookedUp } from '../support/names-looked-up'
import { askForDevices, askForNames, putAndClick, talkTo } from '../support/page-attempts'

const test = base.extend<{ eavesdropper: Awaited<ReturnType<typeof startEavesdropper>> }>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads the pattern to see what a fixture needs
  eavesdropper: async ({}, use) => {
    const eavesdropper = await startEavesdropper()
    await use(eavesdropper)
    await eavesdropper.stop()
  },
})
const windows = ({ cashier, customer }: Kasir) => [cashier, customer]
const timesDenied = (installation: Installation, what: string): number =>
  logOf(installation).split(`denied ${what}\n`).length - 1

/** Does something in a window and waits until main says that it denied it. */
async function expectDenied(installation: Installation, what: string, attempt: () => Promise<unknown>) {
  const before = timesDenied(installation, what)
  await attempt()
  await expect.poll(() => timesDenied(installation, what), { message: what }).toBeGreaterThan(before)
}

test('a window stays where it is: no other address, no other window, no download', async ({
  kasir,
  installation,
  eavesdropper,
}) => {
  const url = `http://${eavesdropper.host}/`
  for (const page of windows(kasir)) {
    const address = page.url()
    for (const href of [url, 'app://kasir/customer/?', 'app://kasir/cashier/?', 'mailto:a@example.org'])
      await expectDenied(installation, 'navigation', () => putAndClick(page, 'a', { href }))
    await expectDenied(installation, 'a new window', () =>
      putAndClick(page, 'a', { href: url, target: '_blank' }),
    )
    await expectDenied(installation, 'a new window', async () =>
      expect(await page.evaluate((to) => window.open(to) === null, url)).toBe(true),
    )
    await expectDenied(installation, 'a download', () =>
      putAndClick(page, 'a', { href: 'data:text/plain,hello', download: 'a.txt' }),
    )
    expect(page.url()).toBe(address)
  }
  expect(kasir.app.windows()).toHaveLength(2)
  expect(eavesdropper.heard()).toBe(0)
})

test('a page that is sent elsewhere while it loads is not followed', async ({ kasir, installation }) => {
  const address = await kasir.app.evaluate(async ({ BrowserWindow, session }) => {
    const elsewhere = session.fromPartition('sends-elsewhere')
    elsewhere.protocol.handle('app', () => Response.redirect('app://kasir/elsewhere/'))
    const window = new BrowserWindow({ show: false, webPreferences: { session: elsewhere } })
    await window.loadURL('app://kasir/cashier/').catch(() => undefined)
    return window.webContents.getURL()
  })
  expect(address).not.toContain('elsewhere')
  expect(timesDenied(installation, 'redirection')).toBe(1)
})

test('nothing is embedded, not even in a window that could', async ({ kasir, installation }) => {
  await kasir.app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } })
    await window.loadURL('data:text/html,<webview src="data:text/html,hello"></webview>')
  })
  await expect.poll(() => timesDenied(installation, 'a webview')).toBe(1)
})

test('a window reaches nobody, even where its page’s policy does not hold', async ({
  kasir,
  installation,
  eavesdropper: { host, udp, heard },
}) => {
  const nobody = { fetch: 'error', image: 'error', socket: 'error', events: 'error', call: 'gathered' }
  for (const page of windows(kasir)) {
    const before = logOf(installation)
    expect(await talkTo(page, host, udp)).toEqual(nobody)
    // The policy alone has held all of it.
    expect(logOf(installation)).toBe(before)

    const debug = await page.context().newCDPSession(page)
    await debug.send('Page.setBypassCSP', { enabled: true })
    await page.reload()
    await expectDenied(installation, 'the network', async () =>
      expect(await talkTo(page, host, udp)).toEqual(nobody),
    )
    await expectDenied(installation, 'the network', () =>
      putAndClick(page, 'iframe', { src: `http://${host}/` }),
    )
  }
  expect(heard()).toBe(0)
})

test('a window has no name looked up: whoever answers for one would hear it', async ({
  kasir,
  installation,
}) => {
  const looked = await namesLookedUp(kasir, installation, async () => {
    // Twice: what the first began has come to its end by then.
    for (const round of ['first', 'second'])
      for (const [index, page] of windows(kasir).entries()) await askForNames(page, `${round}-${index}`)
  })
  expect(looked).toEqual([])
})

test('a page is refused whatever Chromium would ask the owner for', async ({ kasir, installation }) => {
  for (const page of windows(kasir))
    expect(await askForDevices(page)).toEqual({
      camera: 'refused',
      screen: 'refused',
      clipboard: 'refused',
      place: 'refused',
      notifications: 'denied',
    })
  // A PC without a camera refuses by itself; that main did is in its log.
  for (const permission of ['media', 'clipboard-read', 'geolocation', 'notifications'])
    expect(timesDenied(installation, permission)).toBe(2)
})
