import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { electronProgram } from '../support/launch-kasir'
import { dress } from '../support/look'
import { playScene } from '../support/scenes/play-scene'
import { saleStandingStill } from '../support/scenes/sale'

/** Another Chromium may draw letters and shadows a shade otherwise; `UPDATE_GOLDEN=1` and a look make new ones. */
const DRAWN_BY = '33.2.1'
const runtime = readFileSync(join(dirname(electronProgram), 'version'), 'utf8').trim()

test.skip(process.platform !== 'linux', 'the golden pictures have letters as Linux draws them')
test.skip(runtime !== DRAWN_BY, `the golden pictures were drawn by Electron ${DRAWN_BY}, this is ${runtime}`)

/** One window in each theme, so that both are looked at. */
const looks = {
  cashier: { theme: 'dark', size: { width: 1366, height: 768 } },
  customer: { theme: 'light', size: { width: 1280, height: 800 } },
} as const

test('the screens of a sale look as they did when somebody last looked at them', async () => {
  await playScene(saleStandingStill, async ({ kasir }, window, screen) => {
    const page = kasir[window]
    const { theme, size } = looks[window]
    await dress(kasir, { theme, language: 'id' })
    await page.setViewportSize(size)
    await expect.soft(page).toHaveScreenshot(`${window}-${screen}.png`, {
      // Of this computer and this moment, not of the app.
      mask: [page.getByTestId('health')],
    })
  })
})
