import { expect, test } from '@playwright/test'
import { findBarriers } from '../support/find-barriers'
import { dress, looks } from '../support/look'
import { playScene } from '../support/scenes/play-scene'
import { scenes } from '../support/scenes/scenes'

for (const scene of scenes) {
  test(`no screen of "${scene.name}" holds a barrier that axe knows, in either theme and language`, async () => {
    await playScene(scene, async ({ kasir }, window, screen, arrange) => {
      for (const look of looks) {
        await dress(kasir, look)
        await arrange?.()
        expect(await findBarriers(kasir[window]), `${screen} ${look.language} ${look.theme}`).toEqual([])
      }
    })
  })
}
