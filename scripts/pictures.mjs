/**
 * `npm run pictures`: plays the sale of the demo for the README, then every scene for a picture of each screen, and
 * draws the documents, all of it under docs/pictures. `npm run pictures -- sale tray` plays only the scenes named.
 */
import { fileURLToPath } from 'node:url'
import { buildApp } from './setup/build-app.mjs'
import { describeEnd, endChildrenWithThisProcess } from './setup/child-processes.mjs'
import { explain, Failure } from './setup/failure.mjs'
import { prepare } from './setup/prepare.mjs'
import { showTool } from './setup/project-tools.mjs'
import { virtualDisplay } from './setup/virtual-display.mjs'

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')

try {
  endChildrenWithThisProcess()
  await buildApp(project, await prepare(project, ['electron', 'display']))
  const { display, stop } = await virtualDisplay()
  try {
    const scenes = process.argv.slice(2)
    if (scenes.length === 0) {
      // The demo empties its folder first.
      await play(['scripts/demo.ts', 'docs/pictures'], display)
      await play(['scripts/receipt-pictures.ts', 'docs/pictures/printing'], display)
    }
    await play(['scripts/pictures/take-pictures.ts', ...scenes], display)
  } finally {
    await stop()
  }
} catch (error) {
  console.error(explain(error))
  process.exitCode = error instanceof Failure ? error.exitCode : 1
}

/**
 * @param {readonly string[]} args
 * @param {string} display
 */
async function play(args, display) {
  const end = await showTool(project, 'tsx', args, { DISPLAY: display, WAYLAND_DISPLAY: '' })
  if (end.code !== 0) throw new Failure(`No pictures: ${describeEnd(end)}.`, end.code ?? 1)
}
