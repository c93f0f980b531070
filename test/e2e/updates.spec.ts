import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { once } from 'node:events'
import { expect } from '@playwright/test'
import { dump } from 'js-yaml'
import packageJson from '../../package.json' with { type: 'json' }
import { defaultSettings } from '../../shared/settings'
import { test } from '../support/counter-test'
import { expectNoBarriersInEitherTheme } from '../support/find-barriers'
import { expectStatus, type Installation, type Kasir, newInstallation, scan } from '../support/launch-kasir'

const DEB = Buffer.from('not a package, and never installed here')
const NAME = 'kasir-qris_999.0.0_amd64.deb'
const sha512 = (bytes: Buffer): string => createHash('sha512').update(bytes).digest('base64')
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const PUBLIC_KEY = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64')

type Feed = { readonly url: string; readonly asked: string[]; readonly stop: () => Promise<void> }

type FeedOptions = {
  readonly signedBy?: KeyObject
  readonly file?: Buffer
  /** What a second look at the description says is in the file. */
  readonly later?: Buffer
}

/** A feed as a publisher keeps one on any web server; loopback, and so without TLS. */
async function startFeed(
  version: string,
  { signedBy = privateKey, file = DEB, later = DEB }: FeedOptions = {},
): Promise<Feed> {
  const asked: string[] = []
  const describe = (bytes: Buffer): Buffer => {
    const files = [{ url: NAME, sha512: sha512(bytes), size: bytes.length }]
    const releaseDate = '2026-11-24T00:00:00.000Z'
    return Buffer.from(dump({ version, files, path: NAME, sha512: sha512(bytes), releaseDate }))
  }
  const description = describe(DEB)
  const bodies: Readonly<Record<string, Buffer>> = {
    '/latest-linux.yml': description,
    '/latest-linux.yml.sig': Buffer.from(sign(null, description, signedBy).toString('base64')),
    [`/${NAME}`]: file,
  }
  const server: Server = createServer((request, answer) => {
    const path = (request.url ?? '').replace(/\?.*$/, '')
    asked.push(path)
    const again = path === '/latest-linux.yml' && asked.indexOf(path) < asked.length - 1
    const body = again ? describe(later) : bodies[path]
    answer.writeHead(body === undefined ? 404 : 200).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    stop: async () => {
      server.close()
      await once(server, 'close')
    },
  }
}

const installationWith = (url: string | null): Installation =>
  newInstallation({
    ...defaultSettings,
    printer: { kind: 'pdf' },
    updates: url === null ? null : { url, publicKey: PUBLIC_KEY },
  })

async function check({ cashier }: Kasir) {
  await cashier.keyboard.press('F3')
  await cashier.getByRole('button', { name: 'Periksa versi baru' }).click()
  return cashier.getByTestId('update-state')
}

test.describe('a feed of new versions', () => {
  let feed: Feed | null = null
  test.afterEach(async () => feed?.stop())

  for (const [name, version, state] of [
    ['the same version: nothing to do', packageJson.version, 'newest'],
    ['a newer one: downloaded, and ready', '999.0.0', 'ready'],
  ] as const) {
    test(name, async ({ launchIn, simulator }) => {
      feed = await startFeed(version)
      const installation = installationWith(feed.url)
      const kasir = await launchIn(installation, { XDG_CACHE_HOME: join(installation.folder, 'cache') })
      await expect(await check(kasir)).toHaveAttribute('data-state', state)
      if (state !== 'ready') return
      const pending = join(installation.folder, 'cache', 'kasir-qris-updates', 'pending')
      expect(readFileSync(join(pending, NAME))).toEqual(DEB)
      await expectNoBarriersInEitherTheme(kasir.cashier)
      // Never in the middle of a payment.
      await kasir.cashier.keyboard.press('F1')
      await scan(kasir, 'XID-1001')
      await expectStatus(kasir, 'unpaid')
      await kasir.cashier.keyboard.press('F3')
      await kasir.cashier.getByRole('button', { name: 'Pasang dan mulai ulang' }).click()
      await expect(kasir.cashier.getByText(/Masih ada pembayaran di kasir/)).toBeVisible()
      expect(simulator.url).not.toBe(feed.url)
    })
  }

  test('a description that somebody else signed is refused, and nothing is downloaded', async ({
    launchIn,
  }) => {
    feed = await startFeed('999.0.0', { signedBy: generateKeyPairSync('ed25519').privateKey })
    const kasir = await launchIn(installationWith(feed.url))
    await expect(await check(kasir)).toHaveAttribute('data-state', 'failed')
    await expect(kasir.cashier.getByText(/tanda tangannya tidak cocok/)).toBeVisible()
    expect(feed.asked).not.toContain(`/${NAME}`)
  })

  test('a description that is another one when it is looked at again is refused', async ({ launchIn }) => {
    const other = Buffer.from('a program of somebody else')
    feed = await startFeed('999.0.0', { file: other, later: other })
    const kasir = await launchIn(installationWith(feed.url))
    await expect(await check(kasir)).toHaveAttribute('data-state', 'failed')
    await expect(kasir.cashier.getByText(/tanda tangannya tidak cocok/)).toBeVisible()
    expect(feed.asked).not.toContain(`/${NAME}`)
  })

  test('a file that is not what was signed is refused', async ({ launchIn }) => {
    feed = await startFeed('999.0.0', { file: Buffer.from('something else, of another length') })
    const installation = installationWith(feed.url)
    const kasir = await launchIn(installation, { XDG_CACHE_HOME: join(installation.folder, 'cache') })
    await expect(await check(kasir)).toHaveAttribute('data-state', 'failed')
    expect(feed.asked).toContain(`/${NAME}`)
    await expect(kasir.cashier.getByRole('button', { name: 'Pasang dan mulai ulang' })).toHaveCount(0)
  })

  test('without one nothing is asked, and the program starts with the PC when it is told to', async ({
    launchIn,
  }) => {
    feed = await startFeed('999.0.0')
    const installation = installationWith(null)
    const config = join(installation.folder, 'config')
    const kasir = await launchIn(installation, { XDG_CONFIG_HOME: config })
    await expect(await check(kasir)).toHaveAttribute('data-state', 'off')
    expect(feed.asked).toEqual([])
    const autostart = join(config, 'autostart')
    await kasir.cashier.getByLabel('Buka otomatis saat komputer menyala').click()
    await expect.poll(() => existsSync(autostart) && readdirSync(autostart)).toEqual(['kasir-qris.desktop'])
    expect(readFileSync(join(autostart, 'kasir-qris.desktop'), 'utf8')).toMatch(/^Exec="\/.*"$/m)
    await kasir.cashier.getByLabel('Buka otomatis saat komputer menyala').click()
    await expect.poll(() => readdirSync(autostart)).toEqual([])
  })
})
