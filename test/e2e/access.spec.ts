import { expect, test } from '@playwright/test'
import { findBarriers } from '../support/find-barriers'
import { dress, type Look, looks } from '../support/look'
import { playScene } from '../support/scenes/play-scene'
import { scenes } from '../support/scenes/scenes'

/** Each theme and each language of each screen; `KASIR_LOOKS=all` takes the other two pairs of them as well. */
const looked: readonly Look[] =
  process.env['KASIR_LOOKS'] === 'all'
    ? looks
    : [
        { theme: 'light', language: 'id' },
        { theme: 'dark', language: 'en' },
      ]

for (const scene of scenes) {
  test(`no screen of "${scene.name}" holds a barrier that axe knows, in either theme and language`, async () => {
    await playScene(scene, async ({ kasir }, window, screen, arrange) => {
      for (const look of looked) {
        await dress(kasir, look)
        await arrange?.()
        expect(await findBarriers(kasir[window]), `${screen} ${look.language} ${look.theme}`).toEqual([])
      }
    })
  })
}
