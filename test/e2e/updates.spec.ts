import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from '@playwright/test'
import packageJson from '../../package.json' with { type: 'json' }
import { defaultSettings } from '../../shared/default-settings'
import { test } from '../support/counter-test'
import { expectNoBarriersInEitherTheme } from '../support/find-barriers'
import {
  electronProgram,
  expectStatus,
  type Installation,
  type Kasir,
  newInstallation,
  projectFolder,
  scan,
} from '../support/launch-kasir'
import { DEB_NAME, DESCRIPTION, type Feed, newKey, startFeed } from '../support/update-feed'

const installationWith = (updates: Feed['settings'] | null): Installation =>
  newInstallation({ ...defaultSettings, printer: { kind: 'pdf' }, updates })

const cacheIn = ({ folder }: Installation): string => join(folder, 'cache')
const pendingIn = (installation: Installation): string =>
  join(cacheIn(installation), 'kasir-qris-updates', 'pending', DEB_NAME)

/** A system whose installer asks for a password that nobody gives: the real one is never reached. */
function refusingSystem({ folder }: Installation): Readonly<Record<string, string>> {
  const commands = join(folder, 'commands')
  mkdirSync(commands)
  for (const name of ['dpkg', 'apt', 'apt-get', 'pkexec', 'sudo'])
    writeFileSync(join(commands, name), `#!/bin/sh\necho "$0 $*" >>${folder}/installing\nexit 126\n`, {
      mode: 0o755,
    })
  return { XDG_CACHE_HOME: join(folder, 'cache'), PATH: `${commands}:${process.env['PATH']}` }
}

async function check({ cashier }: Kasir) {
  await cashier.keyboard.press('F3')
  await cashier.getByRole('button', { name: 'Periksa versi baru' }).click()
  return cashier.getByTestId('update-state')
}
/** What stands there is the answer to this look, and no longer the one before. */
const answered = ({ cashier }: Kasir) =>
  expect(cashier.getByRole('button', { name: 'Periksa versi baru' })).toBeEnabled()

const install = ({ cashier }: Kasir) => cashier.getByRole('button', { name: 'Pasang dan mulai ulang' })

/** Whoever sits there presses the button of this number in every dialog of the system's. */
const answerWith = ({ app }: Kasir, response: number) =>
  app.evaluate(({ dialog }, pressed) => {
    dialog.showMessageBox = async () => ({ response: pressed, checkboxChecked: false })
  }, response)

test.describe('a feed of new versions', () => {
  let feed: Feed
  test.beforeEach(async () => {
    feed = await startFeed()
  })
  test.afterEach(() => feed.stop())

  test('an older version and the same one are nothing to do; a newer one is downloaded, and waits', async ({
    launchIn,
  }) => {
    const installation = installationWith(feed.settings)
    const kasir = await launchIn(installation, { XDG_CACHE_HOME: cacheIn(installation) })
    for (const [at, version] of ['0.0.9', packageJson.version].entries()) {
      feed.publish({ version })
      const state = await check(kasir)
      await expect.poll(() => feed.count(DESCRIPTION)).toBe(at + 1)
      await answered(kasir)
      await expect(state).toHaveAttribute('data-state', 'newest')
    }
    expect(feed.count(`/${DEB_NAME}`)).toBe(0)
    feed.publish({ version: '999.0.0' })
    await expect(await check(kasir)).toHaveAttribute('data-state', 'ready')
    expect(existsSync(pendingIn(installation))).toBe(true)
    await expectNoBarriersInEitherTheme(kasir.cashier)
  })

  test('it is installed in the middle of no payment; a refused password is said; what was changed since is not run', async ({
    launchIn,
  }) => {
    feed.publish({ version: '999.0.0' })
    const installation = installationWith(feed.settings)
    const kasir = await launchIn(installation, refusingSystem(installation))
    const { cashier } = kasir
    const installing = join(installation.folder, 'installing')
    await expect(await check(kasir)).toHaveAttribute('data-state', 'ready')

    // On the counter; then beside it, where the customer may still be paying.
    await cashier.keyboard.press('F1')
    await scan(kasir, 'XID-1001')
    await expectStatus(kasir, 'unpaid')
    await cashier.keyboard.press('F3')
    await install(kasir).click()
    await expect(cashier.getByText(/Masih ada pembayaran yang berjalan/)).toBeVisible()
    await cashier.keyboard.press('F1')
    await cashier.keyboard.press('Escape')
    await expect(cashier.getByTestId('tray-row')).toHaveCount(1)
    await cashier.keyboard.press('F3')
    await install(kasir).click()
    await expect(cashier.getByText(/Masih ada pembayaran yang berjalan/)).toBeVisible()
    expect(existsSync(installing)).toBe(false)

    // Nobody waits for it any more.
    await cashier.keyboard.press('F1')
    await scan(kasir, 'XID-1001')
    await expectStatus(kasir, 'unpaid')
    await cashier.keyboard.press('F10')
    await cashier.getByRole('button', { name: 'Ya, hentikan' }).click()
    await expect(cashier.getByRole('button', { name: 'Lanjutkan' })).toBeVisible()
    await cashier.keyboard.press('Escape')
    await expect(cashier.getByTestId('payment-status')).toHaveCount(0)
    await cashier.keyboard.press('F3')
    await install(kasir).click()
    await expect(cashier.getByText(/Versi baru belum terpasang/)).toBeVisible()
    const installed = readFileSync(installing, 'utf8')
    expect(installed).toMatch(/apt install .*\n$/)
    expect(installed).toContain(pendingIn(installation))

    writeFileSync(pendingIn(installation), 'what another program would have installed')
    await install(kasir).click()
    await expect(cashier.getByText(/tanda tangannya tidak cocok/)).toBeVisible()
    expect(readFileSync(installing, 'utf8')).toBe(installed)
  })

  test('what a feed brought is not installed any more once there is another one, or none', async ({
    launchIn,
  }) => {
    feed.publish({ version: '999.0.0' })
    const installation = installationWith(feed.settings)
    const kasir = await launchIn(installation, refusingSystem(installation))
    const { cashier } = kasir
    await expect(await check(kasir)).toHaveAttribute('data-state', 'ready')
    await answerWith(kasir, 1)
    for (const updates of [{ ...feed.settings, url: 'https://example.invalid' }, null]) {
      const saved = cashier.evaluate((changed) => window.kasir?.saveSettings?.(changed), {
        ...defaultSettings,
        updates,
      })
      expect(await saved).toMatchObject({ ok: true })
      expect(await cashier.evaluate(() => window.kasir?.getProgram?.())).toMatchObject({
        value: { update: { kind: updates === null ? 'off' : 'unknown' } },
      })
      expect(await cashier.evaluate(() => window.kasir?.installUpdate?.())).toMatchObject({
        problem: { code: 'update-not-ready' },
      })
    }
    expect(existsSync(join(installation.folder, 'installing'))).toBe(false)
  })

  test('what nobody signed, or somebody else, is refused and not downloaded; a file that is not what was signed, too', async ({
    launchIn,
  }) => {
    const installation = installationWith(feed.settings)
    const kasir = await launchIn(installation, { XDG_CACHE_HOME: cacheIn(installation) })
    for (const [at, signedBy] of [null, newKey()].entries()) {
      feed.publish({ version: '999.0.0', signedBy })
      const state = await check(kasir)
      await expect.poll(() => feed.count(DESCRIPTION)).toBe(at + 1)
      await answered(kasir)
      await expect(state).toHaveAttribute('data-state', 'failed')
      await expect(kasir.cashier.getByText(/tanda tangannya tidak cocok/)).toBeVisible()
    }
    expect(feed.count(`/${DEB_NAME}`)).toBe(0)
    feed.publish({ version: '999.0.0', file: Buffer.from('something else, of another length') })
    await check(kasir)
    await expect.poll(() => feed.count(`/${DEB_NAME}`)).toBe(1)
    await answered(kasir)
    await expect(kasir.cashier.getByTestId('update-state')).toHaveAttribute('data-state', 'failed')
    await expect(kasir.cashier.getByText(/tanda tangannya tidak cocok/)).toBeVisible()
    await expect(install(kasir)).toHaveCount(0)
  })

  test('the description is read once: what it says to a second look is nothing to anybody', async ({
    launchIn,
  }) => {
    feed.publish({ version: '999.0.0', later: Buffer.from('a program of somebody else'), held: true })
    const installation = installationWith(feed.settings)
    const kasir = await launchIn(installation, { XDG_CACHE_HOME: cacheIn(installation) })
    const state = await check(kasir)
    await expect.poll(() => feed.count(`/${DEB_NAME}`)).toBe(1)
    // Whoever went away meanwhile and came back sees it end.
    await kasir.cashier.keyboard.press('F1')
    await kasir.cashier.keyboard.press('F3')
    await expect(state).toHaveAttribute('data-state', 'downloading')
    feed.letGo()
    await expect(state).toHaveAttribute('data-state', 'ready')
    expect(feed.count(DESCRIPTION)).toBe(1)
  })

  test('a package that has more bytes than were signed is given up there, and nothing of it stays', async ({
    launchIn,
  }) => {
    feed.publish({ version: '999.0.0', file: 'endless' })
    const installation = installationWith(feed.settings)
    const kasir = await launchIn(installation, { XDG_CACHE_HOME: cacheIn(installation) })
    await expect(await check(kasir)).toHaveAttribute('data-state', 'failed')
    await expect(kasir.cashier.getByText(/tanda tangannya tidak cocok/)).toBeVisible()
    await expect.poll(() => feed.hungUp()).toBe(1)
    await expect.poll(() => readdirSync(dirname(pendingIn(installation)))).toEqual([])
  })

  test('a window cannot choose one: somebody has to say yes in the system’s own dialog', async ({
    launchIn,
  }) => {
    const kasir = await launchIn(installationWith(null))
    const save = (url: string) =>
      kasir.cashier.evaluate((changed) => window.kasir?.saveSettings?.(changed), {
        ...defaultSettings,
        updates: { url, publicKey: feed.settings.publicKey },
      })
    const feedState = () => kasir.cashier.evaluate(() => window.kasir?.getProgram?.())
    await answerWith(kasir, 0)
    expect(await save('https://example.invalid')).toMatchObject({ problem: { code: 'update-feed-refused' } })
    expect(await feedState()).toMatchObject({ value: { update: { kind: 'off' } } })
    await answerWith(kasir, 1)
    expect(await save('https://example.invalid')).toMatchObject({ ok: true })
    expect(await feedState()).toMatchObject({ value: { update: { kind: 'unknown' } } })
    // The same again needs no second yes; another one does.
    await answerWith(kasir, 0)
    expect(await save('https://example.invalid')).toMatchObject({ ok: true })
    expect(await save('https://evil.invalid')).toMatchObject({ problem: { code: 'update-feed-refused' } })
  })

  test('without one nothing is asked, and the program starts with the PC when it is told to', async ({
    launchIn,
  }) => {
    feed.publish({ version: '999.0.0' })
    const installation = installationWith(null)
    const config = join(installation.folder, 'config')
    const kasir = await launchIn(installation, { XDG_CONFIG_HOME: config })
    await expect(await check(kasir)).toHaveAttribute('data-state', 'off')
    expect(feed.asked).toEqual([])
    const autostart = join(config, 'autostart')
    await kasir.cashier.getByLabel('Buka otomatis saat komputer menyala').click()
    await expect.poll(() => existsSync(autostart) && readdirSync(autostart)).toEqual(['kasir-qris.desktop'])
    expect(readFileSync(join(autostart, 'kasir-qris.desktop'), 'utf8')).toContain(
      `\nExec="${electronProgram}" "${projectFolder}"\n`,
    )
    await expect(kasir.cashier.getByLabel('Buka otomatis saat komputer menyala')).toBeChecked()
    await kasir.cashier.getByLabel('Buka otomatis saat komputer menyala').click()
    await expect.poll(() => readdirSync(autostart)).toEqual([])
  })
})
