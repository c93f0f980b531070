import { access, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { iconDrawing, iconPicture } from './icon.mjs'
import { licencesOf } from './licences.mjs'

/**
 * What electron-builder.yml names and no source holds: the icon as a picture, which electron-builder turns into what
 * Windows and macOS want, and the licences.
 * @param {{ packager: { projectDir: string } }} context
 */
export default async function beforePack({ packager: { projectDir } }) {
  // electron-builder only warns of a file that is not there, and makes an installer without Chromium's licences.
  await access(join(projectDir, 'node_modules', 'electron', 'dist', 'LICENSES.chromium.html'))
  const made = join(projectDir, 'out', 'installer')
  await mkdir(made, { recursive: true })
  await writeFile(join(made, 'icon.png'), await iconPicture(await iconDrawing(projectDir), 1024))
  await writeFile(join(made, 'LICENSES.packages.txt'), await licencesOf(projectDir))
}
