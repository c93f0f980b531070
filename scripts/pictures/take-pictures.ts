/**
 * Plays every scene in the running app and keeps a picture of each screen: both windows, both themes, both languages,
 * three sizes, as docs/pictures/<window>/<screen>-<language>-<theme>-<width>x<height>.webp. Run by `npm run pictures`;
 * names of scenes after it play only those.
 */
import { join, resolve } from 'node:path'
import { dress, looks } from '../../test/support/look'
import { playScene } from '../../test/support/scenes/play-scene'
import type { Scene } from '../../test/support/scenes/scene'
import { scenes } from '../../test/support/scenes/scenes'
import { keepPicture } from './keep-picture'
import { sizes } from './sizes'

const folder = resolve(import.meta.dirname, '../../docs/pictures')

async function photograph(scene: Scene): Promise<void> {
  const kept: Promise<void>[] = []
  await playScene(scene, async ({ kasir }, window, screen, arrange) => {
    const page = kasir[window]
    for (const look of looks) {
      await dress(kasir, look)
      for (const size of sizes[window]) {
        await page.setViewportSize(size)
        await arrange?.()
        const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' })
        const name = `${screen}-${look.language}-${look.theme}-${size.width}x${size.height}.webp`
        kept.push(keepPicture(picture, join(folder, window, name)))
      }
    }
    process.stdout.write(`${scene.name}: ${window} ${screen}\n`)
  })
  await Promise.all(kept)
}

const named = process.argv.slice(2)
const unknown = named.filter((name) => !scenes.some((scene) => scene.name === name))
if (unknown.length > 0) {
  throw new Error(
    `No such scene: ${unknown.join(', ')}. There are: ${scenes.map(({ name }) => name).join(', ')}.`,
  )
}
for (const scene of scenes) {
  if (named.length === 0 || named.includes(scene.name)) await photograph(scene)
}
