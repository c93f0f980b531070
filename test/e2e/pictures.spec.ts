import { expect, test } from '@playwright/test'
import { dress } from '../support/look'
import { playScene } from '../support/scenes/play-scene'
import { saleStandingStill } from '../support/scenes/sale'

test.skip(process.platform !== 'linux', 'the golden pictures have letters as Linux draws them')

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
